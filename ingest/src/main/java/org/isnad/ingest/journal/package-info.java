/**
 * What a run has done, so that the next goes on where it stopped, however it stopped.
 *
 * <p>In: reports and how far each source was read. Out: a file of reports and beside it a journal.
 * Never here: a report written whose source is not noted, once the next run has begun.
 */
@NullMarked
package org.isnad.ingest.journal;

import org.jspecify.annotations.NullMarked;
