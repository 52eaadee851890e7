/**
 * Bytes of unknown encoding to text.
 *
 * <p>In: the first bytes of a file or all of them. Out: the encoding. Never here: trust in a
 * declaration that the bytes contradict.
 */
@NullMarked
package org.isnad.ingest.encoding;

import org.jspecify.annotations.NullMarked;
