package org.isnad.ingest.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ingest.article.PageWords.Kind;

/**
 * What a line does on its page, as far as one line can tell.
 *
 * <ul>
 *   <li>«شارك», «فيسبوك تويتر واتساب», «Facebook 12», «إعلان», signs and numbers alone: goes
 *   <li>«تابعنا على غوغل نيوز»، «اشترك في نشرتنا البريدية»: goes
 *   <li>«اقرأ أيضا: …»: goes; «اقرأ أيضا» alone: goes with the headlines after it
 *   <li>«مواضيع ذات صلة», «الأكثر قراءة»: goes with the list after it
 *   <li>«الوسوم: …», a line of hashtags: goes; «الوسوم» alone: goes with the short lines after it
 *   <li>«التعليقات (3)», «جميع الحقوق محفوظة»: goes with all that comes
 *   <li>«التعليق على الصورة، …», «مقاتلون قرب المطار (أ ف ب)»: goes
 * </ul>
 *
 * <p>A phrase counts only where the line ends after it or a mark follows; «شارك الوزير في القمة» is
 * a sentence.
 */
enum Debris {
  /** Part of the article, for all that the line tells. */
  NONE,
  /** Goes. */
  SINGLE,
  /** Goes, with headlines after it. */
  RELATED,
  /** Goes, with the list after it. */
  SECTION,
  /** Goes, with keywords after it. */
  TAGS,
  /** Goes, with all that comes. */
  END;

  private static final int MOST_SHARE_WORDS = 24;
  private static final int MOST_FOLLOW_WORDS = 30;
  private static final int MOST_CAPTION_WORDS = 30;
  private static final int MOST_END_WORDS = 12;
  private static final Pattern LAST_BRACKETS =
      Pattern.compile("[(\\[]([^()\\[\\]]{1,60})[)\\]]\\s*$");
  private static final Pattern EDITORS =
      Pattern.compile("[(\\[]\\s*(?:إعداد|تحرير|تغطية|كتابة|شارك في)[^()\\[\\]]{2,160}[)\\]]");
  private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{M}\\p{N}_]+[\\s،,]*)+");

  static Debris of(Line line) {
    String text = line.text();
    if (text.length() > Line.LONGEST_SHORT) {
      return NONE;
    }
    List<String> words = Words.of(text);
    if (words.stream().allMatch(Words::isNumber) || HASHTAGS.matcher(text).matches()) {
      return SINGLE;
    }
    if (isEnd(text, words)) {
      return END;
    }
    if (PageWords.is(Kind.SECTION, words)) {
      return SECTION;
    }
    if (PageWords.is(Kind.TAGS, words)) {
      return TAGS;
    }
    if (PageWords.is(Kind.RELATED, words)) {
      return RELATED;
    }
    return isSingle(line, words) ? SINGLE : NONE;
  }

  private static boolean isSingle(Line line, List<String> words) {
    String text = line.text();
    return PageWords.is(Kind.ALONE, words)
        || isShareBar(words)
        || words.size() <= MOST_FOLLOW_WORDS && PageWords.at(Kind.FOLLOW, words, 0) > 0
        || led(Kind.TAGS, text, words)
        || isRelated(text, words)
        || isRelatedBox(line)
        || isCaption(text, words)
        || EDITORS.matcher(text).matches()
        || isPath(text, words);
  }

  private static boolean isEnd(String text, List<String> words) {
    int n = PageWords.at(Kind.END, words, 0);
    if (n == 0 || words.size() > MOST_END_WORDS) {
      return false;
    }
    boolean counted = words.size() == n + 1 && Words.isNumber(words.get(n));
    return words.size() == n
        || counted
        || marked(text, words, n)
        || words.get(n - 1).startsWith("محفوظ");
  }

  private static boolean isShareBar(List<String> words) {
    if (words.size() > MOST_SHARE_WORDS) {
      return false;
    }
    boolean any = false;
    for (int i = 0; i < words.size(); ) {
      int n = PageWords.at(Kind.SHARE, words, i);
      any |= n > 0;
      if (n == 0 && (words.get(i).equals("a") || Words.isNumber(words.get(i)))) {
        n = 1;
      }
      if (n == 0) {
        return false;
      }
      i += n;
    }
    return any;
  }

  /** «اقرأ أيضا: عنوان»; without a mark only when no sentence ends there. */
  private static boolean isRelated(String text, List<String> words) {
    int n = PageWords.at(Kind.RELATED, words, 0);
    return n > 0 && (marked(text, words, n) || n >= 2 && !Words.endsSentence(text));
  }

  /** «الأخبار ذات الصلة» and a headline in one box, with no mark between them. */
  private static boolean isRelatedBox(Line line) {
    List<String> label = Words.of(line.parts().get(0));
    boolean heads = PageWords.is(Kind.RELATED, label) || PageWords.is(Kind.SECTION, label);
    return line.parts().size() > 1 && heads && !Words.endsSentence(line.text());
  }

  private static boolean isCaption(String text, List<String> words) {
    if (words.size() > MOST_CAPTION_WORDS) {
      return false;
    }
    if (led(Kind.CAPTION, text, words) || PageWords.is(Kind.CAPTION, words)) {
      return true;
    }
    Matcher m = LAST_BRACKETS.matcher(text);
    if (!m.find() || Words.endsSentence(text.substring(0, m.start()))) {
      return false;
    }
    boolean credited = false;
    for (String part : m.group(1).split("[-–—/،,]")) {
      List<String> credit = Words.of(part);
      boolean known = PageWords.is(Kind.ARCHIVE, credit) || PageWords.is(Kind.AGENCY, credit);
      credited |= known;
      if (!known && credit.size() > 2) {
        return false;
      }
    }
    return credited && Words.count(text.substring(0, m.start())) > 2;
  }

  /** «الرئيسية > أخبار > ليبيا». */
  private static boolean isPath(String text, List<String> words) {
    return words.size() <= 10
        && (words.get(0).equals("الرئيسيه") || words.get(0).equals("home"))
        && text.matches("(?s)[^>›»/|\\\\]+[>›»/|\\\\].*");
  }

  private static boolean led(Kind kind, String text, List<String> words) {
    int n = PageWords.at(kind, words, 0);
    return n > 0 && n < words.size() && marked(text, words, n);
  }

  /** True when a mark stands between the first words of a line and the rest. */
  private static boolean marked(String text, List<String> words, int n) {
    for (int i = 1; i < text.length(); i++) {
      if (":：،,|؛>»…-–—".indexOf(text.charAt(i)) >= 0) {
        return Words.of(text.substring(0, i)).equals(words.subList(0, n));
      }
    }
    return false;
  }
}
