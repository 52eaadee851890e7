package org.isnad.core.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.core.language.arabic.Latin;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * English name, Arabic name, country code and sectors of an entity, by the lists; posts are checked
 * against the day of the event.
 */
public final class Naming {
  private final Lexicon lexicon;

  public Naming(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private String string(int id) {
    return lexicon.string(id);
  }

  /** The usual English name, or what the description says in English, or a transliteration. */
  public String english(Entity e, Tokens t) {
    if (e.actorRow >= 0) {
      return string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_NAME));
    }
    if (e.countryRow >= 0) {
      return string(lexicon.countries.get(e.countryRow, Lexicon.COUNTRY_NAME));
    }
    if (e.nameFirst >= 0) {
      return Latin.of(t, e.nameFirst, e.nameEnd);
    }
    if (e.roleRow >= 0) {
      String role =
          string(
              lexicon.roles.get(
                  e.roleRow, e.number == 1 ? Lexicon.ROLE_EN : Lexicon.ROLE_EN_PLURAL));
      String country =
          e.nisbaRow < 0
              ? ""
              : string(lexicon.countries.get(e.nisbaRow, Lexicon.COUNTRY_ADJECTIVE)) + " ";
      String count = e.quantity > 1 ? e.quantity + " " : "";
      return count + country + role;
    }
    if (e.nisbaRow >= 0) {
      return string(lexicon.countries.get(e.nisbaRow, Lexicon.COUNTRY_PEOPLE));
    }
    String gloss =
        e.wordLexeme < 0 ? "" : string(lexicon.lexemes.get(e.wordLexeme, Lexicon.LEX_GLOSS));
    if (!gloss.isEmpty()) {
      String count = e.quantity > 1 ? e.quantity + " " : "";
      return count + gloss + (e.number == 3 && !gloss.endsWith("s") ? "s" : "");
    }
    return e.fullFirst < 0 ? "" : Latin.of(t, e.fullFirst, e.fullEnd);
  }

  /** The full Arabic name, by the lists or as printed; null when there is none. */
  public @Nullable String arabic(Entity e) {
    if (e.actorRow >= 0) {
      return string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_AR));
    }
    if (e.countryRow >= 0) {
      return string(lexicon.countries.get(e.countryRow, Lexicon.COUNTRY_AR));
    }
    return null;
  }

  /** Country or international code; null when unknown. */
  public @Nullable String code(Entity e, int day) {
    String code = "";
    if (e.actorRow >= 0) {
      int post = post(e.actorRow, day);
      code = post >= 0 ? string(lexicon.posts.get(post, Lexicon.POST_CODE)) : "";
      code = code.isEmpty() ? string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_CODE)) : code;
    } else if (e.countryRow >= 0) {
      code = string(lexicon.countries.get(e.countryRow, Lexicon.COUNTRY_CODE));
    } else if (e.nisbaRow >= 0) {
      code = string(lexicon.countries.get(e.nisbaRow, Lexicon.COUNTRY_CODE));
    }
    return code.isEmpty() ? null : code;
  }

  /** PLOVER sectors. */
  public List<String> sectors(Entity e, int day) {
    if (e.actorRow >= 0) {
      int post = post(e.actorRow, day);
      String s = post >= 0 ? string(lexicon.posts.get(post, Lexicon.POST_SECTORS)) : "";
      s = s.isEmpty() ? string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_SECTORS)) : s;
      return split(s);
    }
    if (e.countryRow >= 0) {
      return List.of("GOV");
    }
    return e.roleRow >= 0
        ? split(string(lexicon.roles.get(e.roleRow, Lexicon.ROLE_SECTORS)))
        : Collections.emptyList();
  }

  /** The post that an actor held on a day (days since 1970-01-01); -1 when none is known for it. */
  private int post(int actor, int day) {
    if (day == Lexicon.NONE) {
      return -1;
    }
    for (int p = lexicon.actors.get(actor, Lexicon.ACTOR_POSTS);
        p < lexicon.actors.get(actor, Lexicon.ACTOR_POSTS_END);
        p++) {
      int from = lexicon.posts.get(p, Lexicon.POST_FROM);
      int to = lexicon.posts.get(p, Lexicon.POST_TO);
      if (from != Lexicon.NONE && day >= from && (to == Lexicon.NONE || day <= to)) {
        return p;
      }
    }
    return -1;
  }

  private static List<String> split(String s) {
    List<String> out = new ArrayList<>();
    for (String x : s.split(";")) {
      if (!x.isBlank()) {
        out.add(x);
      }
    }
    return out;
  }
}
