/**
 * On whose word a thing is told.
 *
 * <p>In: the tokens of a sentence and the chain that was open before it. Out: the chain of sources
 * of every part of the sentence. Never here: a judgement of a source.
 */
@NullMarked
package org.isnad.core.attribution;

import org.jspecify.annotations.NullMarked;
