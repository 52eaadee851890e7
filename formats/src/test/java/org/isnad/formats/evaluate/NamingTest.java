package org.isnad.formats.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingTest {
  @Test
  void formOfNames() {
    assertThat(Naming.norm("  الأُمَم، المتّحدة_(UN) ")).isEqualTo("الامم المتحده un");
  }

  @Test
  void procliticsAside() {
    assertThat(Naming.sameName("والحكومة اليمنية", "الحكومة اليمنية")).isTrue();
  }

  @Test
  void aLongerNameThatBeginsOrEndsAlike() {
    assertThat(Naming.sameName("خليفة حفتر", "القائد العام خليفة حفتر")).isTrue();
    assertThat(Naming.sameName("وزير الدفاع", "وزير الدفاع السوداني")).isTrue();
  }

  @Test
  void oneWordMustBeTheWhole() {
    assertThat(Naming.sameName("ليبيا", "رئيس ليبيا")).isFalse();
  }

  @Test
  void placesBySkeletonArticleAndPart() {
    assertThat(Naming.samePlace("Benghazi", "Bengazi")).isFalse();
    assertThat(Naming.samePlace("Misrata", "Misurata")).isTrue();
    assertThat(Naming.samePlace("Hodeidah", "Al-Hodeidah city")).isTrue();
    assertThat(Naming.samePlace("Tripoli", "Tripoli airport")).isTrue();
    assertThat(Naming.samePlace("Tripoli", "Derna")).isFalse();
  }

  /** Values of Python 3.11. */
  @Test
  void ratioOfDifflib() {
    assertThat(SequenceRatio.of("", "")).isEqualTo(1.0);
    assertThat(SequenceRatio.of("abcd", "bcde")).isEqualTo(0.75);
    assertThat(SequenceRatio.of("mohammed ali", "muhammad aly")).isEqualTo(0.75);
    assertThat(SequenceRatio.of("a".repeat(250), "a".repeat(250) + "b")).isEqualTo(500.0 / 501);
  }
}
