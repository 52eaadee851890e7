/**
 * Words for places to places.
 *
 * <p>In: the tokens of a sentence. Out: place mentions with country, coordinates and kind. Never
 * here: a choice between namesakes without a reason in the text.
 */
@NullMarked
package org.isnad.core.place;

import org.jspecify.annotations.NullMarked;
