/**
 * Events to processes: who fights whom, truces and what became of them, agreements with their
 * provisions, mediation.
 *
 * <p>In: events with their statements. Out: processes, each move with its days, statements and the
 * rule that made it. Never here: an allegation taken for a breach, a promise taken for a deed.
 */
@NullMarked
package org.isnad.story.process;

import org.jspecify.annotations.NullMarked;
