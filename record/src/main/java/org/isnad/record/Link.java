package org.isnad.record;

/**
 * Why a statement is with an event.
 *
 * @param role told, content, possible
 * @param points for it; 0 for the event's first statement
 * @param reasons for and against
 */
public record Link(String statement, String event, String role, int points, String reasons) {}
