/**
 * Which reports are one text: reprinted, edited, excerpted.
 *
 * <p>In: reports. Out: clusters, each with its original and who credits whom. Never here: a store,
 * a clock, or a judgement of which copy is right.
 */
@NullMarked
package org.isnad.story.duplicate;

import org.jspecify.annotations.NullMarked;
