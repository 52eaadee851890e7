package org.isnad.core.coder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.isnad.core.actor.Entities;
import org.isnad.core.attribution.Attributions;
import org.isnad.core.attribution.Scope;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventCoder;
import org.isnad.core.event.Kinds;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.ChunkPool;
import org.isnad.core.language.arabic.Chunker;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.language.arabic.WordForms;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.place.Places;
import org.isnad.core.text.Scanner;
import org.isnad.core.text.Tokens;
import org.isnad.core.time.TimeExpression;
import org.isnad.core.time.TimeTagger;
import org.isnad.core.time.TimeWords;
import org.jspecify.annotations.Nullable;

/** One thread's working room: everything that is filled anew for each report. Not thread-safe. */
final class Session {
  /**
   * So many sentences ahead are looked through for the countries that a report is about: all of any
   * report of usual length.
   */
  private static final int AHEAD = 1_000;

  private final Tokens tokens = new Tokens();
  private final WordForms wordForms;
  private final WordForm none;
  private final TimeTagger timeTagger = new TimeTagger();
  private final ChunkPool pool = new ChunkPool();
  private final Chunker chunker;
  private final EventCoder events;
  private final Attributions attributions;
  private final Entities entities;
  private final Places places;
  private final Resolver resolver;
  private final Assembler assembler;
  private WordForm[] words = new WordForm[1024];
  private int[] timeCode = new int[1024];
  private int[] timeAt = new int[1024];
  private int[] timeEnd = new int[64];
  private final List<TimeExpression> times = new ArrayList<>();

  Session(Lexicon lexicon) {
    wordForms = new WordForms(lexicon, TimeWords::code);
    none = wordForms.of(new char[] {'\u0000'}, 0, 1);
    Kinds kinds = new Kinds(lexicon);
    chunker = new Chunker(lexicon, pool);
    events = new EventCoder(lexicon, kinds);
    attributions = new Attributions(lexicon);
    entities = new Entities(lexicon);
    places = new Places(lexicon);
    resolver = new Resolver(lexicon, entities, places, new Quantities(lexicon));
    assembler = new Assembler(lexicon);
  }

  CodedReport code(Report report, CoderOptions options, @Nullable StringBuilder trace) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String text = report.text();
    if (text.length() > options.maxTextLength()) {
      diagnostics.add(
          new Diagnostic(
              "length",
              "The text is longer than "
                  + options.maxTextLength()
                  + " characters; the rest was not read.",
              options.maxTextLength(),
              text.length()));
      text = text.substring(0, options.maxTextLength());
    }
    read(text);
    Scripts.diagnose(tokens, diagnostics);
    entities.begin(tokens, text);
    places.clear();
    attributions.begin();
    resolver.begin(report, tokens, text, times);
    List<Draft> drafts = new ArrayList<>();
    chunker.begin();
    Deque<List<Chunk>> ahead = new ArrayDeque<>();
    int chunked = 0;
    int statements = 0;
    for (int s = 0; s < tokens.sentences && statements <= options.maxStatements(); s++) {
      for (; chunked < Math.min(tokens.sentences, s + AHEAD); chunked++) {
        ahead.add(chunks(chunked));
      }
      List<Chunk> sentence = ahead.remove();
      for (int k = 0; k < sentence.size(); k++) {
        Chunk c = sentence.get(k);
        if (c.isNoun()) {
          boolean behind = k > 0 && sentence.get(k - 1).kind == Chunk.PREPOSITION;
          entities.read(c, s, behind || (c.clitics & WordForm.GOVERNING) != 0);
        }
      }
      drafts.clear();
      events.code(sentence, s, drafts);
      List<Scope> scopes = attributions.read(sentence, s == 0, resolver::sameSource);
      resolver.sentence(sentence, s, drafts, scopes, attributions);
      if (trace != null) {
        Trace.sentence(trace, tokens, text, s, sentence, drafts, scopes);
      }
      for (Draft d : drafts) {
        statements += d.contentOf == null || options.content() ? 1 : 0;
      }
      // Drafts hold the list: what none of them names must not stay for the rest of a long report.
      sentence.clear();
    }
    return assembler.assemble(report, text, tokens, resolver, entities, diagnostics, options);
  }

  private void read(String text) {
    Scanner.scan(text, tokens);
    pool.clear();
    int n = tokens.count;
    if (words.length < n + 1) {
      int size = n + n / 4 + 1;
      words = new WordForm[size];
      timeCode = new int[size];
      timeAt = new int[size];
    }
    for (int i = 0; i < n; i++) {
      if (tokens.kind[i] == Tokens.WORD) {
        words[i] = wordForms.of(tokens.chars, tokens.start[i], tokens.end[i]);
        timeCode[i] = words[i].time;
      } else {
        words[i] = none;
        timeCode[i] = 0;
      }
    }
    times.clear();
    for (int s = 0; s < tokens.sentences; s++) {
      timeTagger.tag(tokens, timeCode, tokens.sentence[s], tokens.sentence[s + 1], times);
    }
    Arrays.fill(timeAt, 0, n + 1, -1);
    if (timeEnd.length < times.size()) {
      timeEnd = new int[times.size() * 2];
    }
    for (int k = 0; k < times.size(); k++) {
      TimeExpression e = times.get(k);
      timeEnd[k] = e.endToken();
      for (int i = e.firstToken(); i < e.endToken(); i++) {
        timeAt[i] = k;
      }
    }
  }

  private List<Chunk> chunks(int s) {
    List<Chunk> sentence = new ArrayList<>();
    chunker.chunk(
        tokens, words, timeAt, timeEnd, tokens.sentence[s], tokens.sentence[s + 1], sentence);
    sentence.forEach(this::countCountries);
    return sentence;
  }

  private void countCountries(Chunk c) {
    for (Chunk at = c; at != null; at = at.complement) {
      places.countNamed(at);
      places.count(at.nisbaRow);
    }
  }
}
