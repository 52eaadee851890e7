package org.isnad.core.language.arabic;

import java.util.HashMap;
import java.util.Map;
import org.isnad.core.text.Letters;

/** Values of number words in normal form («ثلاثة», «عشرين», «مئتي»). */
final class NumberWords {
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    put(1, "واحد واحدة");
    put(2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنين");
    put(3, "ثلاثة ثلاث");
    put(4, "أربعة أربع");
    put(5, "خمسة خمس");
    put(6, "ستة ست");
    put(7, "سبعة سبع");
    put(8, "ثمانية ثمان ثماني");
    put(9, "تسعة تسع");
    put(10, "عشرة عشر");
    put(20, "عشرون عشرين");
    put(30, "ثلاثون ثلاثين");
    put(40, "أربعون أربعين");
    put(50, "خمسون خمسين");
    put(60, "ستون ستين");
    put(70, "سبعون سبعين");
    put(80, "ثمانون ثمانين");
    put(90, "تسعون تسعين");
    put(100, "مئة مائة");
    put(200, "مئتان مئتين مئتي مئتا مائتان مائتين مائتي");
    put(300, "ثلاثمئة ثلاثمائة");
    put(400, "أربعمئة أربعمائة");
    put(500, "خمسمئة خمسمائة");
    put(600, "ستمئة ستمائة");
    put(700, "سبعمئة سبعمائة");
    put(800, "ثمانمئة ثمانمائة");
    put(900, "تسعمئة تسعمائة");
    put(1000, "ألف آلاف ألفا");
    put(2000, "ألفان ألفين ألفي ألفا");
    put(1_000_000, "مليون ملايين");
    put(2_000_000, "مليونان مليونين مليوني");
  }

  private NumberWords() {}

  private static void put(int value, String words) {
    for (String w : words.split(" ")) {
      VALUES.putIfAbsent(Letters.fold(w), value);
    }
  }

  /** The value of a word in normal form without clitics; 0 when it is no number. */
  static int value(String word) {
    return VALUES.getOrDefault(word, 0);
  }

  /** Adds one more number word to what was read: «مئة وخمسة» adds, «خمسة آلاف» multiplies. */
  static long combine(long sum, int value) {
    if (value >= 1000 && value != 2000 && sum > 0 && sum < value) {
      return sum * value;
    }
    if (value == 100 && sum > 0 && sum < 10) {
      return sum * value;
    }
    return sum + value;
  }
}
