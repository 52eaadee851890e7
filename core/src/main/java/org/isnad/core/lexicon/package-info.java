/**
 * Word lists: checking, compiling, loading, matching.
 *
 * <p>In: tables of words and phrases made by people. Out: one image in which a token's readings are
 * found without making a string. Never here: what a word does in a sentence, or any file access at
 * coding time.
 */
@NullMarked
package org.isnad.core.lexicon;

import org.jspecify.annotations.NullMarked;
