package org.isnad.core.event;

import java.util.Set;
import org.isnad.core.language.Chunk;
import org.isnad.core.lexicon.Lexicon;

/**
 * Kinds of noun phrases that frames ask for: armed, official, crowd, victim, place, country, actor.
 */
public final class Kinds {
  private static final int ARMED = 1;
  private static final int OFFICIAL = 2;
  private static final int CROWD = 4;
  private static final int VICTIM = 8;
  private static final int SOURCE = 16;
  private static final int PERSON = 32;
  private static final int GROUP = 64;
  private static final int MEDIA = 128;
  private static final int WEAPON = 256;
  private static final int ORGAN = 512;
  private static final int OTHERS = 1024;
  private static final int NOTABLE = 2048;

  /** Roles of those whose standing among their people settles disputes. */
  private static final Set<String> NOTABLES =
      Set.of(
          "notables",
          "elders",
          "tribal sheikhs",
          "notable",
          "sheikh",
          "tribal sheikh",
          "clan sheikh",
          "elder",
          "tribal elder",
          "dignitary",
          "clan leader",
          "tribal leader");

  private final Lexicon lexicon;
  private final int[] roleKinds;
  private final long others;
  private final int[] actorKinds;

  /** Kinds by the roles and actors of the lists. */
  public Kinds(Lexicon lexicon) {
    this.lexicon = lexicon;
    others = lexicon.nounClass("others");
    roleKinds = new int[lexicon.roles.size()];
    for (int i = 0; i < roleKinds.length; i++) {
      roleKinds[i] =
          of(
              string(lexicon.roles.get(i, Lexicon.ROLE_KIND)),
              string(lexicon.roles.get(i, Lexicon.ROLE_SECTORS)));
      if (string(lexicon.roles.get(i, Lexicon.ROLE_EN)).equals("others")) {
        roleKinds[i] |= OTHERS;
      }
      if (NOTABLES.contains(string(lexicon.roles.get(i, Lexicon.ROLE_EN)))) {
        roleKinds[i] |= NOTABLE;
      }
    }
    actorKinds = new int[lexicon.actors.size()];
    for (int i = 0; i < actorKinds.length; i++) {
      actorKinds[i] =
          of(
              string(lexicon.actors.get(i, Lexicon.ACTOR_KIND)),
              string(lexicon.actors.get(i, Lexicon.ACTOR_SECTORS)));
    }
  }

  private String string(int id) {
    return lexicon.string(id);
  }

  private static int of(String kind, String sectors) {
    int bits = 0;
    boolean arms =
        sectors.contains("MIL")
            || sectors.contains("REB")
            || sectors.contains("UAF")
            || sectors.contains("PRM");
    boolean state =
        sectors.contains("GOV")
            || sectors.contains("LEG")
            || sectors.contains("JUD")
            || sectors.contains("SPY");
    switch (kind) {
      case "person" -> bits |= PERSON | (state || arms ? OFFICIAL : 0);
      case "group", "armed_group", "force" -> bits |= GROUP;
      case "crowd" -> bits |= CROWD | GROUP;
      case "victim" -> bits |= VICTIM;
      case "source" -> bits |= SOURCE;
      case "weapon" -> bits |= WEAPON | ARMED;
      case "outlet" -> bits |= MEDIA;
      case "organ", "government_body", "igo" -> bits |= ORGAN;
      default -> bits |= GROUP;
    }
    if (arms || sectors.contains("COP") || kind.equals("armed_group") || kind.equals("force")) {
      bits |= ARMED;
    }
    return bits;
  }

  private int bits(Chunk c) {
    int bits = 0;
    if (c.roleRow >= 0) {
      bits |= roleKinds[c.roleRow];
    }
    if (c.actorRow >= 0) {
      bits |= actorKinds[c.actorRow];
    }
    if (c.person && c.roleRow < 0 && c.actorRow < 0) {
      bits |= PERSON;
    }
    return bits;
  }

  /** A phrase has a class through its head, or through the complement of a head such as «سلسلة». */
  boolean hasClass(Chunk c, long bit) {
    Chunk at = c;
    for (int depth = 0; at != null && depth < 4; depth++) {
      if (at.kind == Chunk.NOUN_PHRASE && at.category != Chunk.ACTOR && (at.classes & bit) != 0) {
        return true;
      }
      if (at.category == Chunk.ACTOR) {
        return (at.classes & bit) != 0;
      }
      at = at.complement;
    }
    return false;
  }

  boolean is(Chunk c, String kind) {
    return switch (kind) {
      case "any" -> true;
      case "actor" -> isActor(c);
      case "place" -> isPlace(c);
      case "country" -> c.countryRow >= 0;
      case "armed" -> armed(c);
      case "official" ->
          (bits(c) & (OFFICIAL | ORGAN)) != 0 || c.person || c.countryRow >= 0 && !c.capital;
      case "crowd" -> crowd(c);
      case "victim" -> victim(c);
      case "person" -> c.person || (bits(c) & PERSON) != 0;
      default -> false;
    };
  }

  /** Names somebody, or stands for somebody by a pronoun. */
  public boolean isActor(Chunk c) {
    return c.kind == Chunk.NOUN_PHRASE && c.category == Chunk.ACTOR
        || c.kind != Chunk.NOUN_PHRASE && c.pronoun != 0;
  }

  public boolean isPlace(Chunk c) {
    return c.kind == Chunk.NOUN_PHRASE
        && (c.placeRow >= 0 || c.countryRow >= 0 || c.category == Chunk.PLACE);
  }

  public boolean armed(Chunk c) {
    return (bits(c) & ARMED) != 0;
  }

  public boolean crowd(Chunk c) {
    return (bits(c) & CROWD) != 0;
  }

  public boolean source(Chunk c) {
    return (bits(c) & (SOURCE | MEDIA)) != 0;
  }

  public boolean media(Chunk c) {
    return (bits(c) & MEDIA) != 0;
  }

  public boolean weapon(Chunk c) {
    return (bits(c) & WEAPON) != 0;
  }

  public boolean person(Chunk c) {
    return c.person || (bits(c) & PERSON) != 0;
  }

  /** «وجهاء», «شيوخ القبائل». */
  boolean notable(Chunk c) {
    return (bits(c) & NOTABLE) != 0;
  }

  public boolean organ(Chunk c) {
    return (bits(c) & ORGAN) != 0;
  }

  /** «15», «54 آخرون»: a count of people told of before. */
  boolean onlyCounts(Chunk c) {
    boolean bare = c.quantity >= 0 && c.lexeme < 0 && c.actorRow < 0 && c.complement == null;
    boolean more = (c.classes & others) != 0 || (bits(c) & OTHERS) != 0;
    return c.isNoun() && (bare && c.roleRow < 0 || more);
  }

  /** Those to whom things are done: civilians, counted people, the dead; also a bare count. */
  boolean victim(Chunk c) {
    if (c.kind != Chunk.NOUN_PHRASE) {
      return false;
    }
    boolean counted = c.quantity >= 0 || c.vague;
    boolean bareCount = c.quantity >= 0 && c.lexeme < 0 && c.category == Chunk.THING;
    return bareCount || (bits(c) & VICTIM) != 0 || counted && c.category == Chunk.ACTOR;
  }
}
