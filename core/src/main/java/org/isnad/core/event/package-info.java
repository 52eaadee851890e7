/**
 * Triggers and their frames to events.
 *
 * <p>In: the words of a clause and its actors, places and times. Out: events with CAMEO and PLOVER
 * codes, filled slots and status. Never here: on whose word an event is told.
 */
@NullMarked
package org.isnad.core.event;

import org.jspecify.annotations.NullMarked;
