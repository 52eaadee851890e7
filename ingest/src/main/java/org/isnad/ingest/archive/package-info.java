/**
 * Archives to the streams in them, one at a time and never on disk.
 *
 * <p>In: zip, tar, gzip, bzip2, WARC. Out: a name and a stream for each entry or page. Never here:
 * what an entry is, or a file written under a name from outside.
 */
@NullMarked
package org.isnad.ingest.archive;

import org.jspecify.annotations.NullMarked;
