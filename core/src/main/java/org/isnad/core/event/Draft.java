package org.isnad.core.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.lexicon.Feature;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: chunks in roles, before names, dates, places and sources are worked
 * out.
 */
public final class Draft {
  /** The frame that fired. */
  public final String rule;

  public EventType type;
  public @Nullable String mode;
  public final List<String> context;
  public String cameo;

  /** Sentence of the report and its chunks. */
  public final int sentence;

  public final List<Chunk> chunks;

  /** Number of the trigger's chunk. */
  public int at;

  /** The trigger's chunk: a verb, or an event noun at any depth of a noun phrase. */
  public Chunk trigger;

  /** Tokens of the trigger. */
  public int firstToken;

  public int endToken;

  public final List<Chunk> actor = new ArrayList<>();
  public final List<Chunk> recipient = new ArrayList<>();
  public final List<Third> third = new ArrayList<>();
  public @Nullable Chunk place;
  public @Nullable Chunk instrument;

  public Status status = Status.OCCURRED;
  public @Nullable String statusDetail;
  public @Nullable Draft contentOf;
  public @Nullable Force force;

  /** With what force the act puts its own content forward; null when it has none. */
  final @Nullable Force puts;

  /** Roles that no words of the sentence fill and that reference may fill. */
  public boolean wantsActor;

  /**
   * The verb of a relative clause whose subject is not named, «المباحثات التي أجراها»: whoever
   * acted last is meant if that agrees with it.
   */
  public @Nullable Chunk hidden;

  /** «نحن», «قواتنا»: the actor is whoever speaks. */
  public boolean speakerIsActor;

  /** No event unless somebody says it, and then that speaker's: «القرار غير مقبول». */
  public boolean spoken;

  /** A noun for the same event that this one has taken in: «قتل في هجوم». */
  public @Nullable Chunk absorbed;

  /** A verbal-noun trigger. */
  public boolean nominal;

  /** A joined verb that shares the subject of the verb before it. */
  public boolean joined;

  /** The frame takes both sides as actors. */
  public boolean mutual;

  /** Number of the time expression; -1 none. */
  public int time = -1;

  /** A third party with its role and the words that give it. */
  public record Third(
      @Nullable Chunk chunk, int nisbaRow, String role, int firstToken, int endToken) {}

  /** What an act demands, promises or requires is its content and no fact. */
  void content(Draft act, @Nullable Force how) {
    contentOf = act;
    force = how;
    if (how == null || how == Force.ALLEGED || !status.isFact()) {
      return;
    }
    status = how == Force.DEMANDED ? Status.CALLED_FOR : Status.FUTURE;
    statusDetail =
        switch (how) {
          case DEMANDED -> "demanded";
          case PROMISED -> "promised";
          case OFFERED -> "offered";
          case REQUIRED -> "required_by_agreement";
          default -> null;
        };
  }

  /**
   * A planned meeting or visit is an agreement to hold it, planned exchange likewise (codebook,
   * close call 2).
   */
  public void plan() {
    boolean meets = type == EventType.CONSULT || type == EventType.COOPERATE;
    if (meets && status == Status.FUTURE && contentOf == null) {
      type = EventType.AGREE;
      mode = null;
      cameo = "036";
      statusDetail = "scheduled";
    }
  }

  /** A meeting told in the present tense: «يلتقي الوزير نظيره الثلاثاء» has yet to come. */
  public boolean comes() {
    boolean present =
        trigger.kind == Chunk.VERB && Feature.kind(trigger.feature) == Feature.IMPERFECT;
    return present
        && status == Status.ONGOING
        && (type == EventType.CONSULT || type == EventType.COOPERATE);
  }

  /** Adds a third party once. */
  void addThird(Third t) {
    boolean known =
        third.stream()
            .anyMatch(o -> o.chunk == t.chunk && o.nisbaRow == t.nisbaRow && o.role.equals(t.role));
    if (!known) {
      third.add(t);
    }
  }

  Draft(Frame frame, int sentence, List<Chunk> chunks, int at, Chunk trigger) {
    rule = frame.id;
    type = frame.type;
    mode = frame.mode;
    context = frame.context;
    cameo = frame.cameo;
    mutual = frame.mutual;
    puts = frame.content;
    spoken = frame.spoken;
    speakerIsActor = frame.spoken;
    this.sentence = sentence;
    this.chunks = chunks;
    this.at = at;
    this.trigger = trigger;
    firstToken = trigger.first;
    endToken = trigger.first + 1;
  }
}
