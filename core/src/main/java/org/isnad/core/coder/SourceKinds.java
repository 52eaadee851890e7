package org.isnad.core.coder;

import org.isnad.core.actor.Entity;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Letters;

/** What kind of source an entity is. */
final class SourceKinds {
  private final Lexicon lexicon;

  SourceKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  String of(Entity e) {
    if (e.actorRow >= 0) {
      String kind = lexicon.string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_KIND));
      return switch (kind) {
        case "outlet" -> "media";
        case "person" -> "named_person";
        default -> "named_organisation";
      };
    }
    if (e.nameFirst >= 0 && e.person) {
      return "named_person";
    }
    if (e.countryRow >= 0) {
      return "named_organisation";
    }
    String key = e.key;
    if (has(key, "تواصل")
        || has(key, "تغريدة")
        || has(key, "فيسبوك")
        || has(key, "تويتر")
        || has(key, "ناشط")
        || has(key, "منشور")) {
      return "social_media";
    }
    if (has(key, "شاهد") || has(key, "شهود")) {
      return "eyewitness";
    }
    if (has(key, "بيان")
        || has(key, "تقرير")
        || has(key, "تقارير")
        || has(key, "وثيقة")
        || has(key, "وثائق")) {
      return "document";
    }
    if (has(key, "صحيفة")
        || has(key, "قناة")
        || has(key, "إعلام")
        || has(key, "وكالة")
        || has(key, "صحف")) {
      return "media";
    }
    if (e.roleRow < 0) {
      return "unspecified";
    }
    String kind = lexicon.string(lexicon.roles.get(e.roleRow, Lexicon.ROLE_KIND));
    return switch (kind) {
      case "source", "person" -> "anonymous";
      case "organ", "group" -> "named_organisation";
      default -> "collective";
    };
  }

  private static boolean has(String key, String word) {
    return key.contains(Letters.fold(word));
  }
}
