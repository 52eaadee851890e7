/**
 * The front door: {@link org.isnad.core.coder.Coder}.
 *
 * <p>In: a report. Out: statements, mentions and diagnostics, with offsets into the report's text.
 * Never here: input or output, shared mutable state, an exception because of a text.
 */
@NullMarked
package org.isnad.core.coder;

import org.jspecify.annotations.NullMarked;
