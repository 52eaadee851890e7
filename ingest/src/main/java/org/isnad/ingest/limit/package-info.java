/**
 * How much of an input is read at most.
 *
 * <p>In: streams from outside. Out: the same streams, which stop with a {@link
 * org.isnad.ingest.limit.LimitException} that says why. Never here: knowledge of any format.
 */
@NullMarked
package org.isnad.ingest.limit;

import org.jspecify.annotations.NullMarked;
