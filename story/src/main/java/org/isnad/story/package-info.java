/**
 * What many reports tell, put together: the values that the other packages here work on.
 *
 * <p>In: statements, each in the frame of its report. Out: names compared, origins, days, words.
 * Never here: a store, a clock, input or output; one machine and a cluster give the same.
 */
@NullMarked
package org.isnad.story;

import org.jspecify.annotations.NullMarked;
