/**
 * Characters to tokens and sentences.
 *
 * <p>In: a report's text. Out: its normal form, tokens and sentences, each with its offsets in the
 * original. Never here: knowledge of any word, a regular expression, an object per token.
 */
@NullMarked
package org.isnad.core.text;

import org.jspecify.annotations.NullMarked;
