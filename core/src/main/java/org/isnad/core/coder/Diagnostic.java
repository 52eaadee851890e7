package org.isnad.core.coder;

/**
 * Something a reader of the result should know: a paragraph in a language that is not coded yet, a
 * text over its limit.
 *
 * @param code short stable name, for example "language"
 * @param message in English, one sentence
 * @param start offset of the words concerned, UTF-16 units
 * @param end exclusive
 */
public record Diagnostic(String code, String message, int start, int end) {}
