package org.isnad.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerTest {
  private static Tokens scan(String text) {
    Tokens t = new Tokens();
    Scanner.scan(text, t);
    return t;
  }

  private static List<String> raw(String text) {
    Tokens t = scan(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < t.count; i++) {
      out.add(text.substring(t.rawStart[i], t.rawEnd[i]));
    }
    return out;
  }

  @Test
  void offsetsAreThoseOfTheTextAsPublished() {
    assertThat(raw("قُتِلَ 3 جنـود، أمس!"))
        .containsExactly("قُتِلَ", "3", "جنـود", "،", "أمس", "!");
  }

  @Test
  void normalFormDropsVowelsAndStretches() {
    Tokens t = scan("إعـلانُ الهُدنة");
    assertThat(t.word(0)).isEqualTo(Letters.fold("اعلان"));
    assertThat(t.has(1, Tokens.TA_MARBUTA)).isTrue();
  }

  @Test
  void sentencesEndAtMarksAndLines() {
    Tokens t = scan("زار الوزير عدن. والتقى المحافظ\nعنوان آخر");
    assertThat(t.sentences).isEqualTo(3);
  }

  @Test
  void lettersOfNoScriptAndHalvesOfPairsAreKept() {
    String text = "قال \uD800 الوزير \uD83D\uDE00";
    Tokens t = scan(text);
    for (int i = 0; i < t.count; i++) {
      assertThat(t.rawStart[i]).isLessThan(t.rawEnd[i]);
      assertThat(t.rawEnd[i]).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void digitsOfBothKindsAreNumbers() {
    Tokens t = scan("١٢ و34");
    assertThat(t.kind[0]).isEqualTo(Tokens.NUMBER);
    assertThat(t.number(0)).isEqualTo(12);
  }
}
