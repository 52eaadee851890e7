/**
 * The slots of an event with every value that was told, and where the values exclude each other.
 *
 * <p>In: the statements of an event. Out: slots, contradictions, and one flat row by a named rule.
 * Never here: an average, a value that nobody told, a judgement who is right.
 */
@NullMarked
package org.isnad.story.slot;

import org.jspecify.annotations.NullMarked;
