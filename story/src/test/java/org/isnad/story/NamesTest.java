package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.coder.Basis;
import org.isnad.core.coder.Participant;
import org.isnad.story.Names.Likeness;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Participant KALIN = Tell.actor("Ibrahim Kalin", "إبراهيم قالن", "TUR");
  private static final Participant FATHER = Tell.actor("Khalifa Haftar", "خليفة حفتر", "LBY");
  private static final Participant SON = Tell.actor("Saddam Haftar", "صدام حفتر", "LBY");
  private static final Participant UNITY =
      Tell.actor("Government of National Unity (Libya)", "حكومة الوحدة الوطنية الليبية", "LBY");
  private static final Participant TURKEY = Tell.actor("Turkey", "تركيا", "TUR");

  @Test
  void anEntryIsItselfWhateverTheWords() {
    assertThat(Names.compare(KALIN, Tell.actor("Ibrahim Kalin", "إبراهيم قالن", "TUR")))
        .isEqualTo(Likeness.SAME);
  }

  @Test
  void spellingsOfTransliterationAreOneName() {
    Participant other = Tell.words("Abrahym Kaln", "إبراهيم كالين", null);
    assertThat(Names.compare(KALIN, other)).isEqualTo(Likeness.VARIANT);
  }

  @Test
  void aSurnameMayBeTheFatherOrTheSon() {
    Participant bare = Tell.words("Haftar", "حفتر", null);
    assertThat(Names.compare(bare, FATHER)).isEqualTo(Likeness.VARIANT);
    assertThat(Names.compare(bare, SON)).isEqualTo(Likeness.VARIANT);
    assertThat(Names.compare(FATHER, SON)).isEqualTo(Likeness.OTHER);
  }

  @Test
  void aPredecessorsNameThatIsFlaggedMeansTheGovernmentOfToday() {
    Participant accord =
        new Participant(
            "Government of National Accord (Libya)",
            "حكومة الوفاق الوطني الليبية",
            "LBY",
            List.of("GOV"),
            "حكومة الوفاق",
            List.of(),
            0,
            1,
            Basis.STATED,
            "predecessor",
            null,
            null);
    assertThat(Names.compare(accord, UNITY)).isEqualTo(Likeness.VARIANT);
    assertThat(
            Names.compare(
                UNITY, Tell.actor("Government of National Accord (Libya)", "حكومة الوفاق", "LBY")))
        .isEqualTo(Likeness.OTHER);
  }

  @Test
  void aStateStandsForItsOfficial() {
    assertThat(Names.compare(TURKEY, KALIN)).isEqualTo(Likeness.GENERAL);
    assertThat(Names.compare(TURKEY, FATHER)).isEqualTo(Likeness.OTHER);
  }

  @Test
  void gunmenOfTwoReportsAreNotKnownToBeTheSame() {
    Participant gunmen = Tell.words("gunmen", "مسلحون", null);
    assertThat(Names.isNamed(gunmen)).isFalse();
    assertThat(Names.compare(gunmen, Tell.words("gunmen", "مسلحين", null)))
        .isEqualTo(Likeness.GENERAL);
    assertThat(Names.compare(gunmen, KALIN)).isEqualTo(Likeness.UNKNOWN);
  }
}
