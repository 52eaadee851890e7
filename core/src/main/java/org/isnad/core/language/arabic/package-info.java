/**
 * Arabic: clitics, conjugation, numbers, cues.
 *
 * <p>In: Arabic tokens and the compiled word lists. Out: readings of words in the terms of {@code
 * org.isnad.core.language}. Never here: who did what; that is for frames.
 */
@NullMarked
package org.isnad.core.language.arabic;

import org.jspecify.annotations.NullMarked;
