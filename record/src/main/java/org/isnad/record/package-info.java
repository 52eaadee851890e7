/**
 * The record: a log of what was coded, linked and decided, and the current state beside it.
 *
 * <p>In: coded reports, decisions of people. Out: events with their statements, now or as of a day.
 * Never here: a change of the log (but for what is forgotten), a state that the log does not give.
 */
@NullMarked
package org.isnad.record;

import org.jspecify.annotations.NullMarked;
