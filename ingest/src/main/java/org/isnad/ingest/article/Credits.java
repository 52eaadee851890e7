package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ingest.article.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Agencies that a page credits.
 *
 * <ul>
 *   <li>on a line of their own: «طرابلس – الأناضول», «وكالات», «القاهرة (رويترز)», «المصدر: أ ف ب»
 *       — the line goes
 *   <li>as the dateline that opens the first paragraph: «عدن (رويترز) - قال …», «الخرطوم –
 *       الأناضول: أعلن …» — the words stay, because the sentence that they open is published so
 *   <li>in brackets after the last sentence: «… الثلاثاء. (د ب أ)» — the brackets go
 * </ul>
 */
final class Credits {
  private static final int MOST_WORDS = 9;
  private static final int DATELINE = 70;
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");
  private static final Pattern LAST =
      Pattern.compile("[.!؟?]\\s*([(\\[]([^()\\[\\]]{1,40})[)\\]])\\.?$");

  private static final Pattern SEPARATOR =
      Pattern.compile("[|•·/+،,]|\\s?[-–—]+\\s?|\\.\\s|\\s(?=و(?:كال|رويترز|الأناضول|أ ف ب))");

  private final List<String> agencies = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /** The agencies found, as printed. */
  List<String> agencies() {
    return agencies;
  }

  /** Takes a line that has only agencies and places; false when it is another line. */
  boolean takeLine(String line) {
    List<String> words = Words.of(line);
    if (words.isEmpty() || words.size() > MOST_WORDS || Words.endsSentence(line)) {
      return false;
    }
    int label = PageWords.at(Kind.SOURCE, words, 0);
    int colon = line.indexOf(':');
    if (label > 0 && colon > 0) {
      return takeSource(line.substring(colon + 1));
    }
    return colon < 0 && takeSegments(line);
  }

  /** Takes a line that says «المصدر: …», or «(سانا، رويترز)»; any other is left. */
  void takeSourceLine(String line) {
    List<String> words = Words.of(line);
    boolean said = PageWords.at(Kind.SOURCE, words, 0) > 0 && line.indexOf(':') > 0;
    if ((said || BRACKETS.matcher(line).matches()) && words.size() <= MOST_WORDS) {
      takeLine(line);
    }
  }

  /** After «المصدر:» everything is a source, known to us or not; only agencies are credits. */
  private boolean takeSource(String line) {
    for (String part : SEPARATOR.split(line)) {
      String agency = agency(part);
      if (agency != null) {
        add(agency);
      }
    }
    return true;
  }

  private boolean takeSegments(String line) {
    Matcher m = BRACKETS.matcher(line);
    if (m.matches() && SEPARATOR.matcher(m.group(1)).find()) {
      return takeSegments(m.group(1));
    }
    m.reset();
    if (m.find() && PageWords.is(Kind.AGENCY, Words.of(m.group(1)))) {
      boolean more =
          Words.count(line.substring(0, m.start())) > 4 || Words.count(line.substring(m.end())) > 2;
      if (!more) {
        add(Words.trim(m.group(1)));
      }
      return !more;
    }
    List<String> found = new ArrayList<>();
    boolean desk = false;
    for (String segment : SEPARATOR.split(line)) {
      String agency = agency(segment);
      List<String> words = Words.of(segment);
      if (agency != null) {
        found.add(agency);
      } else if (words.size() > 4) {
        return false;
      }
      desk |= PageWords.at(Kind.DESK, words, 0) > 0 && words.size() < Words.count(line);
    }
    found.forEach(this::add);
    return desk || !found.isEmpty();
  }

  /** The agency that a part of a line names, also after «مع» and «و»; or null. */
  private static @Nullable String agency(String part) {
    String trimmed = Words.trim(part);
    for (String name : List.of(trimmed, trimmed.replaceFirst("^(?:مع\\s+|و)", ""))) {
      if (PageWords.is(Kind.AGENCY, Words.of(name))) {
        return name;
      }
    }
    return null;
  }

  /** Notes the agencies of the dateline that opens a paragraph. */
  void noteDateline(String paragraph) {
    String head = paragraph.substring(0, Math.min(DATELINE, paragraph.length()));
    Matcher m = BRACKETS.matcher(head);
    if (m.find()
        && PageWords.is(Kind.AGENCY, Words.of(m.group(1)))
        && Words.count(head.substring(0, m.start())) <= 6
        && opensText(head.substring(m.end()))) {
      add(Words.trim(m.group(1)));
      return;
    }
    String[] parts = head.split("[-–—/:]+", 4);
    for (int i = 0; i < Math.min(3, parts.length - 1); i++) {
      List<String> words = Words.of(parts[i]);
      if (PageWords.is(Kind.AGENCY, words) && (i > 0 || !opensSpeech(head, parts[i]))) {
        add(Words.trim(parts[i]));
      } else if (words.size() > 4) {
        return;
      }
    }
  }

  private static boolean opensText(String after) {
    String rest = after.strip();
    return rest.isEmpty() || "-–—:.،".indexOf(rest.charAt(0)) >= 0;
  }

  /** «رويترز: …» quotes the agency and is no dateline; «رويترز - صنعاء: …» is one. */
  private static boolean opensSpeech(String head, String part) {
    return head.startsWith(":", part.length());
  }

  /** The paragraph without agencies in brackets after its last sentence. */
  String withoutLast(String paragraph) {
    Matcher m = LAST.matcher(paragraph);
    if (!m.find()) {
      return paragraph;
    }
    boolean any = false;
    for (String part : m.group(2).split("[+،,/]|\\s[-–—]\\s|\\sو(?=\\p{L})")) {
      if (PageWords.is(Kind.AGENCY, Words.of(part))) {
        add(Words.trim(part));
        any = true;
      }
    }
    return any ? Words.trim(paragraph.substring(0, m.start(1))) : paragraph;
  }

  private void add(String agency) {
    if (!agency.isEmpty() && keys.add(Words.key(agency))) {
      agencies.add(agency);
    }
  }
}
