/**
 * Words for days to intervals of days.
 *
 * <p>In: the tokens of a sentence and the days a report was published and seen. Out: intervals with
 * their precision and words. Never here: a guess; what the text leaves open stays null.
 */
@NullMarked
package org.isnad.core.time;

import org.jspecify.annotations.NullMarked;
