/**
 * Statements to events: which statements of many reports tell of the same thing, and why.
 *
 * <p>In: statements and the events that may be theirs. Out: decisions with their reasons. Never
 * here: a comparison of all with all; a guess, since two events taken for one are worse than one
 * taken for two.
 */
@NullMarked
package org.isnad.story.link;

import org.jspecify.annotations.NullMarked;
