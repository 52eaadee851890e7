/**
 * The {@code isnad} command.
 *
 * <p>In: arguments and inputs named by them. Out: listings, lines, a trace, an exit status. Never
 * here: rules about text or formats.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
