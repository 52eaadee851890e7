package org.isnad.core.coder;

import org.jspecify.annotations.Nullable;

/**
 * Exact words in a report that name something.
 *
 * @param kind actor, place, time or source
 * @param text exactly as published
 * @param name English name when known, or null
 * @param start offset, UTF-16 units of the report's text
 * @param end exclusive
 */
public record Mention(String kind, String text, @Nullable String name, int start, int end) {}
