package org.isnad.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time told in words, found by {@link TimeTagger}: «مساء أمس الأربعاء», «منذ 2011».
 *
 * <p>The tokens are those of the time itself with «منذ», «حتى», «قبل», «بعد», «بين» and «من … إلى»,
 * which change its meaning; «في» and «خلال» before it are only named in {@code introducedBy}.
 *
 * @param firstToken first token
 * @param endToken end, exclusive
 * @param when what the words say
 * @param introducedBy the word before the time, or the one it begins with
 */
public record TimeExpression(int firstToken, int endToken, When when, Introducer introducedBy) {

  /** True of «حتى نهاية العام»: no first day is told. */
  public boolean openStart() {
    return when instanceof When.Until || when instanceof When.Before;
  }

  /** True of «منذ 2011»: no last day is told. */
  public boolean openEnd() {
    return when instanceof When.Since || when instanceof When.After;
  }

  /** True of words that name no day, whatever the day of publication: «قبل أيام», «مؤخرا». */
  public boolean vague() {
    return when instanceof When.Vague v && v.direction() == Direction.NONE;
  }

  /** The days meant, when nothing is known of the clause's tense. */
  public Resolved resolve(Anchor anchor) {
    return resolve(anchor, Tense.UNKNOWN);
  }

  /**
   * The days meant.
   *
   * <p>With an interval for the day of publication, every day of it must give the same result, else
   * the result is {@link Resolved#UNKNOWN}. Days of it that would make an undated «13 سبتمبر» ten
   * months old or more are left out when others remain: nobody writes so of last year's day.
   */
  public Resolved resolve(Anchor anchor, Tense tense) {
    LocalDate from = anchor.from();
    LocalDate to = anchor.to();
    if (from == null || to == null) {
      return orUnknown(new Reckoner(null, tense).resolve(when));
    }
    if (from.equals(to)) {
      return orUnknown(new Reckoner(from, tense).resolve(when));
    }
    if (to.toEpochDay() - from.toEpochDay() > Anchor.MAX_DAYS) {
      return orUnknown(new Reckoner(null, tense).resolve(when));
    }
    Resolved agreed = null;
    Resolved old = null;
    boolean oldAgree = true;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Resolved one = orUnknown(new Reckoner(day, tense).resolve(when));
      if (tenMonthsOld(one, day)) {
        oldAgree &= old == null || old.equals(one);
        old = one;
      } else if (agreed == null) {
        agreed = one;
      } else if (!agreed.equals(one)) {
        return Resolved.UNKNOWN;
      }
    }
    return agreed != null ? agreed : old != null && oldAgree ? old : Resolved.UNKNOWN;
  }

  private static boolean tenMonthsOld(Resolved one, LocalDate published) {
    LocalDate to = one.to();
    return one.basis() == DateBasis.INFERRED
        && to != null
        && published.toEpochDay() - to.toEpochDay() > 300;
  }

  private static Resolved orUnknown(@Nullable Resolved resolved) {
    return resolved == null ? Resolved.UNKNOWN : resolved;
  }
}
