package org.isnad.core.coder;

import org.jspecify.annotations.Nullable;

/**
 * Where an event was.
 *
 * @param resolvedPlace usual English name, or a transliteration when no list has it
 * @param extractedPlace the words, exactly as printed
 * @param countryCode ISO 3166 alpha-3, or null
 * @param lat decimal degrees, or null
 * @param lon decimal degrees, or null
 * @param precision kind of place: country, region, admin1, city, village, camp, airport, crossing …
 * @param basis how the report gives it
 */
public record EventPlace(
    String resolvedPlace,
    String extractedPlace,
    @Nullable String countryCode,
    @Nullable Double lat,
    @Nullable Double lon,
    String precision,
    Basis basis) {}
