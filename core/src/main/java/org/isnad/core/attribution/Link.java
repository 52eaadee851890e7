package org.isnad.core.attribution;

import org.isnad.core.language.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * One source as a sentence names it.
 *
 * @param source the words that name it
 * @param assertion asserts, confirms, denies, alleges, claims_responsibility, distances, expects
 * @param cueFirst first token of the word that attributes
 * @param cueEnd end token of it
 * @param medium statement, interview, press_conference, social_post, document; or null
 */
public record Link(
    Chunk source, String assertion, int cueFirst, int cueEnd, @Nullable String medium) {}
