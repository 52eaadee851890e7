/**
 * What the coder asks of a language.
 *
 * <p>In: the tokens of a sentence. Out: readings of words, numbers, cues and clause borders, in
 * terms that hold for every language. Never here: an event, an actor, a word of any one language.
 */
@NullMarked
package org.isnad.core.language;

import org.jspecify.annotations.NullMarked;
