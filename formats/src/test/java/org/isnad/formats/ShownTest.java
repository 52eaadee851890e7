package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void rightToLeftTextIsIsolated() {
    assertThat(Shown.text("وقف إطلاق النار 2025")).isEqualTo("\u2068وقف إطلاق النار 2025\u2069");
  }

  @Test
  void leftToRightTextIsLeftAlone() {
    assertThat(Shown.text("Benghazi, 2025")).isEqualTo("Benghazi, 2025");
  }

  @Test
  void bidiControlsOfTheTextAreDropped() {
    assertThat(Shown.text("\u202Eabc\u2067\u200F")).isEqualTo("abc");
  }

  @Test
  void escapeSequencesCannotReachTheTerminal() {
    assertThat(Shown.text("a\u001B[2J\u009Bb\nc")).isEqualTo("a [2J b c");
  }

  @Test
  void joinersInsideWordsStay() {
    assertThat(Shown.text("می\u200Cشود")).contains("\u200C");
  }
}
