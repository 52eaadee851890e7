package org.isnad.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.core.coder.Report;

/**
 * Generated stories and reprints of them, of which the truth is known.
 *
 * <p>A story is sentences of words drawn by their frequency in the examples, with formulas that all
 * stories share («وقال المتحدث باسم»), one to three names, and often a paragraph of background that
 * other stories have too. A reprint is cut to two fifths or more, reordered, has names and other
 * words replaced, another spelling, a lead or a tail of its own — several of these at once.
 */
final class Reprints {
  private static final int BACKGROUNDS = 400;
  private static final int NAMES = 3000;
  private static final String[] FORMULAS = {
    "وقال المتحدث باسم الحكومة في تصريح صحفي إن",
    "وأكد مصدر مطلع طلب عدم ذكر اسمه أن",
    "وبحسب بيان صادر عن الوزارة فإن",
    "وأضاف المصدر أن",
    "يأتي ذلك في وقت"
  };

  private final List<String> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> backgrounds = new ArrayList<>();
  private final Random random;
  private final Map<String, Integer> stories = new HashMap<>();
  private final List<Report> reports = new ArrayList<>();

  Reprints(List<Report> examples, long seed) {
    random = new Random(seed);
    for (Report report : examples) {
      Collections.addAll(
          words, report.body().replaceAll("[.،؛:«»\"()]", " ").strip().split("\\s+"));
    }
    for (int i = 0; i < NAMES; i++) {
      names.add(word(4 + random.nextInt(4)) + " " + word(4 + random.nextInt(4)));
    }
    for (int i = 0; i < BACKGROUNDS; i++) {
      backgrounds.add(sentence(List.of()) + " " + sentence(List.of()));
    }
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("ابتجحدرسشصطعفقكلمنهوي".charAt(random.nextInt(21)));
    }
    return word.toString();
  }

  /** So many reports, in no order. */
  List<Report> make(int count) {
    int story = 0;
    while (reports.size() < count) {
      List<String> own = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        own.add(names.get(random.nextInt(NAMES)));
      }
      List<String> text = story(own);
      add(story, String.join("\n", text));
      for (int n = random.nextInt(5) < 3 ? 0 : 1 + random.nextInt(8); n > 0; n--) {
        add(story, reprint(text, own));
      }
      story++;
    }
    List<Report> made = new ArrayList<>(reports.subList(0, count));
    Collections.shuffle(made, random);
    return made;
  }

  /** Number of the story that a report tells. */
  int story(Report report) {
    return stories.getOrDefault(report.id(), -1);
  }

  private void add(int story, String body) {
    String id = "r" + reports.size();
    stories.put(id, story);
    reports.add(Report.of(id, "", body, null));
  }

  private List<String> story(List<String> own) {
    List<String> sentences = new ArrayList<>();
    for (int i = 6 + random.nextInt(8); i > 0; i--) {
      sentences.add(sentence(own));
    }
    if (random.nextInt(2) == 0) {
      sentences.add(backgrounds.get(random.nextInt(BACKGROUNDS)));
    }
    return sentences;
  }

  private String sentence(List<String> own) {
    StringBuilder sentence = new StringBuilder();
    if (random.nextInt(3) == 0) {
      sentence.append(FORMULAS[random.nextInt(FORMULAS.length)]).append(' ');
    }
    int name = own.isEmpty() ? -1 : random.nextInt(12);
    for (int i = 12 + random.nextInt(14); i > 0; i--) {
      sentence.append(words.get(random.nextInt(words.size()))).append(' ');
      if (i == name) {
        sentence.append(own.get(random.nextInt(own.size()))).append(' ');
      }
    }
    return sentence.toString().strip() + ".";
  }

  private String reprint(List<String> text, List<String> own) {
    List<String> sentences = new ArrayList<>(text);
    if (random.nextInt(2) == 0) {
      int keep = Math.max(3, (int) (sentences.size() * (0.4 + 0.6 * random.nextDouble())));
      sentences = new ArrayList<>(sentences.subList(0, Math.min(keep, sentences.size())));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(sentences, random);
    }
    String body = String.join("\n", sentences);
    if (random.nextInt(3) == 0) {
      for (String name : own) {
        body = body.replace(name, names.get(random.nextInt(NAMES)));
      }
    }
    if (random.nextInt(2) == 0) {
      body = edited(body, 0.06 * random.nextDouble());
    }
    if (random.nextInt(3) == 0) {
      body = body.replace('أ', 'ا').replace('إ', 'ا').replace("ى ", "ي ").replace("ة ", "ه ");
    }
    if (random.nextInt(4) == 0) {
      body = sentence(List.of()) + "\n" + body;
    }
    if (random.nextInt(4) == 0) {
      body = body + "\n" + backgrounds.get(random.nextInt(BACKGROUNDS));
    }
    return body;
  }

  private String edited(String body, double share) {
    StringBuilder edited = new StringBuilder();
    for (String part : body.split("(?<=\\s)")) {
      boolean other = random.nextDouble() < share;
      edited.append(other ? words.get(random.nextInt(words.size())) + " " : part);
    }
    return edited.toString();
  }
}
