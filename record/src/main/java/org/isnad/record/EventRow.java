package org.isnad.record;

import org.jspecify.annotations.Nullable;

/**
 * An event as lists show it.
 *
 * @param day that dates it most closely, else the day on which it was told; or null
 * @param days the interval of its days, empty when no statement gives one
 * @param reality occurred, ongoing, future, called_for, hypothetical, negated, denied, disputed
 * @param statements number of statements
 * @param origins number of independent origins
 * @param contradictions number of slots whose values exclude each other
 * @param summary in one line
 */
public record EventRow(
    String id,
    String kin,
    String type,
    @Nullable String mode,
    String cameo,
    @Nullable String day,
    String days,
    @Nullable String place,
    @Nullable String country,
    String reality,
    int statements,
    int origins,
    int contradictions,
    String summary) {}
