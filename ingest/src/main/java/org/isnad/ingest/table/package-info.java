/**
 * Rows with named fields to reports: CSV, TSV, XLSX, JSON.
 *
 * <p>In: rows of any origin. Out: reports without an id where the row gives none. Never here: a
 * guess at what a field means whose name is not known.
 */
@NullMarked
package org.isnad.ingest.table;

import org.jspecify.annotations.NullMarked;
