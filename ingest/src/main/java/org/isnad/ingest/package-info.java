/**
 * Files and streams to reports, one at a time.
 *
 * <p>In: saved pages, plain text, JSON Lines. Out: reports and problems that name their file. Never
 * here: coding, or a whole input held in memory.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
