/**
 * Words for people and bodies to actors.
 *
 * <p>In: the tokens of a sentence and what the report named before. Out: actors with country,
 * sectors and the words that name them. Never here: a side in a dispute, a post outside its dates.
 */
@NullMarked
package org.isnad.core.actor;

import org.jspecify.annotations.NullMarked;
