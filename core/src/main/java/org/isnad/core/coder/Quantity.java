package org.isnad.core.coder;

import org.jspecify.annotations.Nullable;

/**
 * A count or a length that the text gives; never imputed.
 *
 * @param kind dead, wounded, casualties, detained, released, displaced, forces, hostages; of a
 *     truce days, hours, months
 * @param low least value stated, or null («عشرات» has neither)
 * @param high greatest value stated, or null when open
 * @param words exactly as printed
 * @param side the side that the counted are of, actor or recipient; null when they are no side
 */
public record Quantity(
    String kind, @Nullable Long low, @Nullable Long high, String words, @Nullable String side) {}
