/**
 * What people ask the record, as rows.
 *
 * <p>In: a reading of the record. Out: rows with named cells, each value with the statements that
 * give it. Never here: a value without a statement.
 */
@NullMarked
package org.isnad.record.view;

import org.jspecify.annotations.NullMarked;
