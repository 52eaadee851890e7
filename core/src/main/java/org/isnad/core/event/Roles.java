package org.isnad.core.event;

import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.jspecify.annotations.Nullable;

/** Puts the fillers of slots into roles, as the frame says and as what they name allows. */
final class Roles {
  private final Kinds kinds;
  private final Classes classes;

  Roles(Kinds kinds, Classes classes) {
    this.kinds = kinds;
    this.classes = classes;
  }

  void fill(Draft d, Frame frame, Arguments a, boolean verb) {
    for (int i = 0; i < a.count; i++) {
      Chunk c = a.chunk[i];
      int slot = a.slot[i];
      if (slot == 0) {
        continue;
      }
      if (third(d, c, slot, a)) {
        continue;
      }
      int role = verb ? frame.verbRole(slot) : nounRole(frame, slot, c);
      boolean both = !verb && frame.nounRole(Arguments.GENITIVE) == Frame.RECIPIENT;
      if (both && a.has(Arguments.OBJECT)) {
        // «قتل المسلحين 19 شرطيا»
        role = slot == Arguments.GENITIVE ? Frame.ACTOR : role;
        role = slot == Arguments.OBJECT ? Frame.RECIPIENT : role;
      }
      boolean of = !verb && slot == Particle.LI && i == 0 && frame.attackNoun;
      boolean who = kinds.armed(c) || !kinds.victim(c) && !kinds.person(c) && c.placeRow < 0;
      boolean whose =
          !verb
              && slot == Particle.LI
              && i == 0
              && frame.nounRole(slot) == Frame.NOTHING
              && frame.nounRole(Arguments.GENITIVE) == Frame.ACTOR;
      if (whose && c.isActor() && c.placeRow < 0) {
        // «انسحاب كامل للحركة»
        role = Frame.ACTOR;
      }
      if (of && c.isActor() && who) {
        // «ثلاث غارات لطيران التحالف»
        role = Frame.ACTOR;
      }
      if (slot == Particle.MIN && c.capital && d.type == EventType.ACCUSE) {
        // «انتقاداته من بروكسل»
        continue;
      }
      if (slot == Particle.BI && d.type == EventType.CONSULT && onlyPlace(c)) {
        // «عقدوا اجتماعا بالدوحة»
        place(d, c);
        continue;
      }
      role(d, frame, role, c);
    }
    if (verb
        && d.trigger.pronoun != 0
        && frame.verbRole(Arguments.OBJECT) == Frame.RECIPIENT
        && d.recipient.isEmpty()
        && !d.actor.contains(d.trigger)) {
      add(d.recipient, d.trigger);
    }
    if (!verb && d.trigger.isNoun()) {
      owner(d, frame, d.trigger);
    }
    if (frame.mutual) {
      mutual(d, a);
    }
    placeOf(d, a);
  }

  /** «هجومهم», «قامت بتفريقهم»: the pronoun of a verbal noun stands for its complement. */
  void owner(Draft d, Frame frame, Chunk noun) {
    if (noun.pronoun == 0 || noun.complement != null) {
      return;
    }
    switch (frame.nounRole(Arguments.GENITIVE)) {
      case Frame.ACTOR -> add(d.actor, noun);
      case Frame.RECIPIENT, Frame.RECIPIENT_OR_PLACE -> add(d.recipient, noun);
      default -> {}
    }
  }

  private int nounRole(Frame frame, int slot, Chunk c) {
    int role = frame.nounRole(slot);
    if (slot == Arguments.NISBA) {
      return frame.thirdNisba ? Frame.THIRD : frame.victimNoun ? Frame.NOTHING : Frame.ACTOR;
    }
    if (slot != Arguments.GENITIVE) {
      return role;
    }
    if (frame.weakGenitive) {
      return Frame.NOTHING;
    }
    if (frame.attackNoun) {
      // «هجوم المسلحين» has its doer, «قصف المدنيين» its victim, «قصف البلدة» its place.
      boolean victim = kinds.victim(c);
      boolean named = c.category == Chunk.ACTOR;
      return victim
          ? Frame.RECIPIENT
          : named && (kinds.armed(c) || c.countryRow >= 0 && !c.capital || kinds.weapon(c))
              ? Frame.ACTOR
              : named && !c.capital ? Frame.RECIPIENT : Frame.PLACE;
    }
    if (frame.clash) {
      return c.isActor() && c.placeRow < 0 ? Frame.ACTOR : Frame.PLACE;
    }
    return role;
  }

  /**
   * The doers that the arguments of an attack tell: its nationality, an armed complement, «من قبل».
   */
  void agents(Draft d, Arguments a) {
    for (int i = 0; i < a.count; i++) {
      Chunk c = a.chunk[i];
      boolean doer =
          a.slot[i] == Arguments.NISBA
              || a.slot[i] == Particle.BY
              || a.slot[i] == Arguments.GENITIVE
                  && c.category == Chunk.ACTOR
                  && !kinds.victim(c)
                  && c.placeRow < 0
              || a.slot[i] == Particle.LI && c.isActor() && kinds.armed(c)
              || a.slot[i] == Particle.MAA && c.isActor();
      if (doer && !d.recipient.contains(c)) {
        add(d.actor, c);
      } else if (a.slot[i] == Particle.BAYN && c.isActor()) {
        add(d.actor, c);
      }
    }
    placeOf(d, a);
  }

  private static boolean onlyPlace(Chunk c) {
    return c.isNoun()
        && c.actorRow < 0
        && c.roleRow < 0
        && (c.placeRow >= 0 || c.countryRow >= 0 || c.category == Chunk.PLACE);
  }

  private void role(Draft d, Frame frame, int role, Chunk c) {
    switch (role) {
      case Frame.ACTOR -> actor(d, c);
      case Frame.RECIPIENT -> recipient(d, frame, c);
      case Frame.RECIPIENT_OR_PLACE -> {
        if (kinds.isPlace(c)) {
          place(d, c);
          if (frame.placeGoal && c.countryRow >= 0 && !c.capital && c.placeRow < 0) {
            // «زيارة إلى قطر»: a country is visited, a town is where
            add(d.recipient, c);
          }
        } else if (c.isActor()) {
          add(d.recipient, c);
        }
      }
      case Frame.PLACE -> place(d, c);
      case Frame.THIRD -> {
        if (c.isActor() || c.nisbaRow >= 0) {
          Chunk filler = c.isActor() ? c : null;
          d.addThird(
              new Draft.Third(
                  filler,
                  filler == null ? c.nisbaRow : -1,
                  frame.thirdRole == null ? "mediator" : frame.thirdRole,
                  d.firstToken,
                  d.endToken));
        }
      }
      default -> {}
    }
  }

  private void actor(Draft d, Chunk c) {
    if (c == d.trigger && c.pronoun != 0) {
      add(d.actor, c);
      return;
    }
    if (c.isNoun() && c.category != Chunk.ACTOR) {
      Chunk inner = party(c);
      boolean nisba = inner == c;
      boolean attack = c.category == Chunk.EVENT && d.type == EventType.ASSAULT;
      if (inner != null && (nisba || attack || c.category == Chunk.THING)) {
        add(d.actor, inner);
      }
      if (attack) {
        c.used = true;
      }
      return;
    }
    add(d.actor, c);
  }

  private void recipient(Draft d, Frame frame, Chunk c) {
    if (!c.isNoun() || c == d.trigger && c.pronoun != 0) {
      add(d.recipient, c);
      return;
    }
    if (c.category == Chunk.ACTOR) {
      if (kinds.weapon(c) && c.actorRow < 0) {
        // «دمرت دبابات للحركة»: whose they are, if that is told
        Chunk owner = c.complement == null ? ownedBy(d, c) : c.complement;
        if (owner != null && (!owner.isNoun() || owner.isActor())) {
          add(d.recipient, owner);
        }
        return;
      }
      boolean onlyPlace = c.capital || c.placeRow >= 0 && c.actorRow < 0 && c.countryRow < 0;
      if (onlyPlace && d.type == EventType.ASSAULT) {
        place(d, c);
      } else {
        add(d.recipient, c);
      }
      return;
    }
    if (c.category == Chunk.PLACE) {
      place(d, c);
      return;
    }
    if (c.isEvent() && d.type == EventType.ACCUSE) {
      // «أدان اختطاف الموظفين» blames whoever did it: see the sides of content
      return;
    }
    if (c.category == Chunk.THING || frame.complementParty || d.type == EventType.ASSAULT) {
      Chunk inner = party(c);
      Chunk pronoun = ownedBy(d, c);
      if (inner != null) {
        add(d.recipient, inner);
      } else if (pronoun != null) {
        // «قصفت مواقع له»
        add(d.recipient, pronoun);
      } else if (c.complement != null && c.complement.category == Chunk.PLACE) {
        place(d, c);
      }
    }
  }

  private static @Nullable Chunk ownedBy(Draft d, Chunk c) {
    int at = d.chunks.indexOf(c);
    Chunk next = at >= 0 && at + 1 < d.chunks.size() ? d.chunks.get(at + 1) : null;
    boolean of =
        next != null
            && next.kind == Chunk.PREPOSITION
            && next.particle == Particle.LI
            && next.pronoun != 0;
    return of ? next : null;
  }

  /**
   * The party inside a phrase about a thing or an event: «مواقع المتمردين», «دعم الحكومة», «الهجوم
   * الإسرائيلي» (the phrase itself stands for its nationality).
   */
  @Nullable Chunk party(Chunk c) {
    for (Chunk at = c; at != null; at = at.complement) {
      if (at.category == Chunk.ACTOR) {
        return at;
      }
      boolean named = at.hasClass(classes.site) && at.complement != null;
      boolean deed = at.category != Chunk.PLACE && !named && !classes.isMatter(at);
      if (deed && at.nisbaRow >= 0 && (at.complement == null || at.complement.nisbaRow < 0)) {
        return at;
      }
    }
    return null;
  }

  /**
   * «بوساطة تركية», «برعاية الأمم المتحدة», «بفضل جهود الوسيط»; true when the phrase names a third
   * party.
   */
  private boolean third(Draft d, Chunk c, int slot, Arguments a) {
    boolean word =
        c.isNoun() && c.category != Chunk.ACTOR && (c.classes & classes.anyThirdNoun) != 0;
    boolean governed =
        slot == Particle.BI
            || slot == Particle.SABAB
            || slot == Particle.TAHT
            || slot == Particle.KHILAL
            || slot == Particle.MIN
            || slot == Particle.ABR;
    if (!word || !governed) {
      return false;
    }
    String role = classes.thirdNoun(c.classes);
    boolean spoken = d.type.verbal() && d.type != EventType.AGREE && !d.rule.contains("sign");
    boolean forceless = d.type.quadCode() < 4 && d.type != EventType.RETREAT;
    if (spoken || role.equals("supporter") && forceless) {
      // «رحب بالوساطة», «تعهد بدعم الجهود»: what is spoken of
      return false;
    }
    Chunk filler = c.complement;
    while (filler != null && filler.category != Chunk.ACTOR) {
      filler = filler.complement;
    }
    if (filler == null && c.nisbaRow < 0) {
      filler = a.first(Particle.BY);
      filler = filler == null ? behind(d.chunks, c) : filler;
    }
    boolean mediates = role.equals("mediator") || role.equals("good_offices");
    if (filler != null && mediates && kinds.notable(filler)) {
      // «بوساطة وجهاء القبيلتين»
      role = "notable";
    }
    if (filler != null) {
      d.addThird(new Draft.Third(filler, -1, role, c.first, c.headEnd));
      d.actor.remove(filler);
      coordinated(d, c, role);
    } else if (c.nisbaRow >= 0) {
      d.addThird(new Draft.Third(null, c.nisbaRow, role, c.first, c.end));
      if (c.nisbaToo >= 0) {
        d.addThird(new Draft.Third(null, c.nisbaToo, role, c.first, c.end));
      }
      coordinated(d, c, role);
    } else {
      return false;
    }
    for (Chunk at = c; at != null && at.category != Chunk.ACTOR; at = at.complement) {
      at.used = true;
    }
    return true;
  }

  /**
   * «بدعم من الجيش», «بدعم وتنسيق من الجيش», «بإشراف مبعوث المنظمة فلان»: the actor behind the
   * word; of an office and its holder the holder.
   */
  private static @Nullable Chunk behind(List<Chunk> chunks, Chunk c) {
    int at = chunks.indexOf(c);
    Chunk found = null;
    for (int k = at + 1; at >= 0 && k < chunks.size() && k - at < 6; k++) {
      Chunk x = chunks.get(k);
      boolean from = x.kind == Chunk.PREPOSITION && x.particle == Particle.MIN;
      boolean joined = x.isEvent() && (x.clitics & WordForm.W) != 0 && found == null;
      if (x.isActor() && x.clitics == 0 && (found == null || x.person)) {
        found = x;
      } else if (found != null || !from && !joined) {
        break;
      }
    }
    return found;
  }

  /** «برعاية مصر وقطر», «بجهود مصرية وقطرية». */
  private static void coordinated(Draft d, Chunk c, String role) {
    List<Chunk> chunks = d.chunks;
    int at = chunks.indexOf(c);
    for (int k = at + 1; at >= 0 && k < chunks.size(); k++) {
      Chunk x = chunks.get(k);
      boolean joined = x.isNoun() && (x.clitics & WordForm.W) != 0;
      if (!joined || !x.isActor() && x.nisbaRow < 0) {
        return;
      }
      boolean actor = x.isActor();
      d.addThird(
          new Draft.Third(
              actor ? x : null, actor ? -1 : x.nisbaRow, role, c.first, actor ? c.headEnd : x.end));
    }
  }

  private static void add(List<Chunk> list, Chunk c) {
    if (!list.contains(c)) {
      list.add(c);
    }
  }

  private static void place(Draft d, Chunk c) {
    if (d.place == null && c.isNoun()) {
      d.place = c;
    }
  }

  /**
   * Those with whom and between whom something is done are its actors; what names no actor is
   * dropped.
   */
  private void mutual(Draft d, Arguments a) {
    for (int i = 0; i < a.count; i++) {
      if (a.slot[i] == Particle.BAYN) {
        Chunk c = a.chunk[i];
        if (c.isActor()) {
          add(d.actor, c);
        }
      }
    }
  }

  /** «في بنغازي», «داخل المخيم», «قرب المطار». */
  private void placeOf(Draft d, Arguments a) {
    for (int i = 0; i < a.count && d.place == null; i++) {
      int slot = a.slot[i];
      boolean local =
          slot == Particle.FI
              || slot == Particle.DAKHIL
              || slot == Particle.QURB
              || slot == Particle.WASAT
              || slot == Particle.INDA;
      if (local && places(a.chunk[i])) {
        d.place = a.chunk[i];
      }
    }
  }

  /** True when a phrase names a place, itself or in its complement: «مدينة بنغازي», «ريف حلب». */
  boolean places(Chunk c) {
    for (Chunk at = c; at != null; at = at.complement) {
      if (kinds.isPlace(at)) {
        return true;
      }
      if (at.category == Chunk.ACTOR && at.placeRow < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * What the noun that a frame asked for brings along: «وقع الطرفان اتفاقا بين الحكومة والحركة
   * بوساطة تركية».
   */
  void ofComplement(Draft d, Frame frame, Arguments a, Chunk noun) {
    boolean towardsSomebody = false;
    for (int i = 0; i < a.count && frame.expressed; i++) {
      boolean to =
          a.slot[i] == Particle.LI || a.slot[i] == Particle.MAA || a.slot[i] == Particle.TIJAH;
      towardsSomebody |= to && (!a.chunk[i].isNoun() || party(a.chunk[i]) != null);
    }
    for (int i = 0; i < a.count; i++) {
      Chunk c = a.chunk[i];
      if (third(d, c, a.slot[i], a)) {
        continue;
      }
      boolean between = a.slot[i] == Particle.BAYN && c.isActor();
      if (between && frame.mutual) {
        add(d.actor, c);
      } else if (frame.complementParty || frame.expressed) {
        boolean towards =
            a.slot[i] == Particle.LI
                || a.slot[i] == Particle.MAA
                || a.slot[i] == Particle.BI
                || a.slot[i] == Particle.ALA
                || a.slot[i] == Particle.TIJAH
                || a.slot[i] == Arguments.GENITIVE && noun.pronoun == 0 && !towardsSomebody;
        Chunk inner = c.isNoun() ? party(c) : c;
        if (towards && inner != null && !d.actor.contains(inner)) {
          add(d.recipient, inner);
        }
      } else if (a.slot[i] == Particle.MAA
          && !frame.mutual
          && (d.type == EventType.SANCTION || d.type == EventType.REJECT)
          && c.isActor()) {
        // «انسحبت من الاتفاق مع إيران»
        add(d.recipient, c);
      } else if (a.slot[i] == Particle.ALA
          && frame.verbRole(Particle.ALA) == Frame.RECIPIENT
          && c.isActor()) {
        add(d.recipient, c);
      }
    }
    placeOf(d, a);
  }
}
