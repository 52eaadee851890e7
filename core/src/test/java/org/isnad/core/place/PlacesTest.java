package org.isnad.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static EventPlace place(String body) {
    Statement s =
        Coder.standard()
            .code(Report.of("p", "", body, LocalDate.of(2024, 5, 20)))
            .statements()
            .get(0);
    return Objects.requireNonNull(s.place());
  }

  @Test
  void aNameThatTwoCountriesShareIsSettledByTheReport() {
    assertThat(place("اندلعت اشتباكات بين الجيش ومسلحين في طرابلس شمال لبنان.").countryCode())
        .isEqualTo("LBN");
    assertThat(place("اندلعت اشتباكات بين قوات ليبية ومسلحين في طرابلس.").countryCode())
        .isEqualTo("LBY");
  }

  @Test
  void directionsBelongToTheName() {
    assertThat(place("قصف الطيران معسكرا للمسلحين في جنوب سوريا.").resolvedPlace())
        .isEqualToIgnoringCase("southern Syria");
  }

  @Test
  void theTownIsTakenNotTheNounBeforeIt() {
    assertThat(place("اشتبك الجيش مع مسلحين في مدينة بنغازي.").resolvedPlace())
        .isEqualTo("Benghazi");
  }
}
