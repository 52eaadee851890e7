package org.isnad.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.coder.Basis;
import org.isnad.core.coder.EventDate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Force;
import org.isnad.core.event.Status;
import org.jspecify.annotations.Nullable;

/** Statements for tests, said in few words. */
public final class Tell {
  private final String id;
  private String report;
  private final EventType type;
  private final String cameo;
  private @Nullable String mode;
  private final List<Participant> actor = new ArrayList<>();
  private final List<Participant> recipient = new ArrayList<>();
  private final List<Participant> third = new ArrayList<>();
  private final List<Source> chain = new ArrayList<>();
  private EventDate date = EventDate.UNKNOWN;
  private @Nullable EventPlace place;
  private Status status = Status.OCCURRED;
  private @Nullable String detail;
  private @Nullable String instrument;
  private @Nullable String contentOf;
  private @Nullable Force force;
  private String text;
  private String trigger = "فعل";
  private @Nullable LocalDate published;

  private Tell(String id, EventType type, String cameo) {
    this.id = id;
    this.report = "report-" + id;
    this.type = type;
    this.cameo = cameo;
    this.text = "جملة " + id;
  }

  public static Tell of(String id, EventType type, String cameo) {
    return new Tell(id, type, cameo);
  }

  public Tell in(String report) {
    this.report = report;
    return this;
  }

  public Tell mode(String mode) {
    this.mode = mode;
    return this;
  }

  public Tell by(Participant... actors) {
    actor.addAll(List.of(actors));
    return this;
  }

  public Tell to(Participant... recipients) {
    recipient.addAll(List.of(recipients));
    return this;
  }

  public Tell third(Participant p, String role) {
    third.add(
        new Participant(
            p.identifierText(),
            p.nameAr(),
            p.code(),
            p.sectors(),
            p.entityText(),
            List.of(),
            0,
            1,
            Basis.STATED,
            null,
            role,
            "بوساطة"));
    return this;
  }

  public Tell on(String day) {
    return between(day, day);
  }

  public Tell between(String from, String to) {
    date =
        new EventDate(
            LocalDate.parse(from),
            LocalDate.parse(to),
            from.equals(to) ? "day" : "days",
            "some_day",
            from,
            Basis.STATED);
    return this;
  }

  public Tell at(String place, double lat, double lon) {
    this.place = new EventPlace(place, place, "LBY", lat, lon, "city", Basis.STATED);
    return this;
  }

  public Tell status(Status status, @Nullable String detail) {
    this.status = status;
    this.detail = detail;
    return this;
  }

  public Tell instrument(String words) {
    instrument = words;
    return this;
  }

  public Tell contentOf(String act, Force force) {
    this.contentOf = act;
    this.force = force;
    return this;
  }

  public Tell saying(String trigger, String text) {
    this.trigger = trigger;
    this.text = text;
    return this;
  }

  public Tell source(String name, String kind, String assertion) {
    chain.add(new Source(name, null, name, List.of(), 0, 1, kind, assertion, "قال", null));
    return this;
  }

  public Tell published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  public Told told() {
    Statement s =
        new Statement(
            id,
            report,
            type,
            mode,
            List.of(),
            cameo,
            type.scale(mode),
            actor,
            recipient,
            third,
            date,
            place,
            status,
            detail,
            instrument,
            List.of(),
            chain,
            text,
            0,
            0,
            text.length(),
            new Statement.Trigger(trigger, 0, trigger.length()),
            contentOf,
            force,
            null,
            "test",
            1);
    return new Told(s, "outlet of " + report, published, List.of(), report);
  }

  public static Participant actor(String english, @Nullable String arabic, @Nullable String code) {
    return new Participant(
        english,
        arabic,
        code,
        List.of("GOV"),
        arabic == null ? english : arabic,
        List.of(),
        0,
        1,
        Basis.STATED,
        null,
        null,
        null);
  }

  public static Participant words(String english, String words, @Nullable String code) {
    return new Participant(
        english, null, code, List.of(), words, List.of(), 0, 1, Basis.STATED, null, null, null);
  }
}
