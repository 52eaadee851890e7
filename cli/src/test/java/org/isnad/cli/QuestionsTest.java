package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.formats.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of docs/questions.md, asked of the two example stories through the commands. */
class QuestionsTest {
  private static final String GNU = "Government of National Unity (Libya)";
  private static final String RADA =
      "Deterrence Apparatus for Combating Organized Crime and Terrorism";
  private static final Path STORIES = Path.of("..", "examples", "stories");

  @TempDir static Path data = Path.of("");

  @BeforeAll
  static void tell() {
    Run run =
        Run.of(
            "add",
            STORIES.resolve("tripoli-2025.jsonl").toString(),
            STORIES.resolve("tribal-truce.jsonl").toString(),
            "--lexicon",
            STORIES.resolve("lists").toString(),
            "--data",
            data.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("30 reports added");
  }

  private static List<Map<?, ?>> ask(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", data.toString(), "--format", "jsonl"));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    List<Map<?, ?>> rows = new ArrayList<>();
    run.out().lines().forEach(line -> rows.add(Json.object(Json.parse(line))));
    return rows;
  }

  private static Map<?, ?> row(List<Map<?, ?>> rows, String field, String part) {
    return rows.stream()
        .filter(r -> String.valueOf(r.get(field)).contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + field + " with " + part + " in " + rows));
  }

  private static List<Object> each(Object list, String field) {
    return Json.list(list).stream()
        .map(item -> (Object) String.valueOf(Json.object(item).get(field)))
        .collect(Collectors.toList());
  }

  /** A cell that must be there. */
  private static Object cell(Map<?, ?> row, String name) {
    return Objects.requireNonNull(row.get(name), name);
  }

  private static Map<?, ?> tripoliTruce() {
    return row(ask("ceasefires", "--from", "2025-05-01"), "ceasefire", RADA);
  }

  private static Map<?, ?> tribalTruce() {
    return row(ask("ceasefires"), "ceasefire", "Sawalim");
  }

  @Test
  void q1WhichTrucesByWhomAndHowDidTheyEnd() {
    Map<?, ?> truce = tribalTruce();
    assertThat(cell(truce, "state")).isEqualTo("EXPIRED");
    assertThat(each(cell(truce, "moves"), "state"))
        .containsExactly("AGREED", "CONTESTED", "RENEWED", "EXPIRED");
    assertThat(Json.list(cell(truce, "declared_by"))).hasSize(2);
    for (Object move : Json.list(cell(truce, "moves"))) {
      assertThat(Json.list(Json.object(move).get("evidence"))).isNotEmpty();
    }
  }

  @Test
  void q2OnWhichDayDidItBeginAccordingToWhom() {
    assertThat(each(cell(tripoliTruce(), "begin"), "date"))
        .containsExactlyInAnyOrder("2025-05-12", "2025-05-14", "2025-05-11/2025-05-17");
    for (Object date : Json.list(cell(tripoliTruce(), "begin"))) {
      assertThat(Json.object(date).get("origins")).isEqualTo(1);
    }
  }

  @Test
  void q3WhoIsCreditedInWhichRoleByWhom() {
    Map<?, ?> deal = row(ask("agreements"), "days", "2025-09-13");
    assertThat(each(cell(deal, "third"), "role")).containsExactly("mediator", "sponsor");
    assertThat(each(cell(deal, "third"), "name")).containsExactly("Turkey", "Turkey");
  }

  private static Map<?, ?> handover() {
    Map<?, ?> deal = row(ask("agreements"), "days", "2025-09-13");
    return Json.object(Json.list(cell(deal, "provisions")).get(0));
  }

  @Test
  void q4WhatWasAgreedInEveryWording() {
    assertThat(cell(handover(), "act")).isEqualTo("WITHDRAWAL");
    assertThat(Json.list(cell(handover(), "wordings"))).hasSize(5);
  }

  @Test
  void q5WhatOfItIsBegunOrDoneOrDenied() {
    assertThat(cell(handover(), "state")).isEqualTo("DISPUTED");
    assertThat(each(cell(handover(), "steps"), "state")).containsExactly("REFUSED", "BEGUN");
    Map<?, ?> release =
        Json.object(
            Json.list(row(ask("agreements"), "agreement", "Sawalim").get("provisions")).get(0));
    assertThat(cell(release, "act")).isEqualTo("RELEASE");
    assertThat(each(cell(release, "steps"), "state")).containsExactly("PARTIAL", "DONE");
  }

  @Test
  void q6ToWhomTheAirportWentIsToldInFiveWordings() {
    String words = String.valueOf(cell(handover(), "wordings"));
    assertThat(words)
        .contains("رئاسة الأركان", "كتيبة أمن المطار", "وزارة الدفاع", "قوة حماية المطار")
        .contains("الجزء المدني");
  }

  @Test
  void q7WhatIsPromisedIsNotDone() {
    Map<?, ?> promised =
        row(ask("events", "--from", "2025-09-14"), "summary", "RETREAT withdraw, future");
    assertThat(cell(promised, "reality")).isEqualTo("future");
    assertThat(cell(handover(), "score")).isEqualTo(1);
  }

  @Test
  void q8WhichClaimsRestOnAnonymousSourcesOnly() {
    Map<?, ?> outlet = row(ask("sources", "--from", "2025-01-01"), "outlet", "صحيفة الأفق العربي");
    assertThat(cell(outlet, "anonymous_only")).isEqualTo(1);
    assertThat(cell(outlet, "statements")).isEqualTo(2);
  }

  @Test
  void q9WhatEachPartyConfirmsOrDenies() {
    Map<?, ?> violation = Json.object(Json.list(cell(tripoliTruce(), "violations")).get(0));
    assertThat(cell(violation, "status")).isEqualTo("denied");
    assertThat(Json.list(cell(violation, "alleged_by")).toString()).contains(RADA);
    assertThat(Json.list(cell(violation, "denied_by")).toString()).contains(GNU);
  }

  @Test
  void q10EachStatementIsTracedToItsSource() {
    Map<?, ?> deal = row(ask("timeline", "--from", "2025-09-13"), "when", "2025-09-13");
    assertThat(each(cell(deal, "evidence"), "sources")).contains("security source (anonymous)");
    assertThat(each(cell(deal, "evidence"), "statement"))
        .allMatch(id -> id.toString().length() >= 20);
  }

  @Test
  void q11ReprintsOfOneWireStoryAreOneOrigin() {
    Map<?, ?> accusation = row(ask("events", "--from", "2025-05-15"), "summary", "ACCUSE allege");
    assertThat(cell(accusation, "statements")).isEqualTo(5);
    assertThat(cell(accusation, "origins")).isEqualTo(1);
  }

  @Test
  void q12WhereSourcesContradictEachOther() {
    List<Map<?, ?>> rows = ask("contradictions", "--from", "2025-05-01");
    List<Object> kinds =
        rows.stream().map(r -> (Object) String.valueOf(cell(r, "kind"))).distinct().toList();
    assertThat(kinds).contains("value", "identity", "role");
    assertThat(rows.stream().map(r -> cell(r, "value")).toList().toString()).contains("حفتر");
    Map<?, ?> headline = row(rows, "value", "Presidential Council of Libya");
    assertThat(cell(headline, "within_one_report")).isEqualTo(true);
  }

  @Test
  void q13ContactsOfAMediatorInOrder() {
    Map<?, ?> turkey = row(ask("mediation"), "mediation", "Turkey");
    assertThat(cell(turkey, "individuals").toString()).contains("Ibrahim Kalin");
    assertThat(each(cell(turkey, "moves"), "days"))
        .containsSubsequence("2025-06-04", "2025-08-25", "2025-09-13");
    assertThat(cell(turkey, "outcome")).isEqualTo("agreement");
  }

  @Test
  void q14WhoMediatedBetweenTheSameParties() {
    List<Map<?, ?>> tribal =
        ask("mediation").stream()
            .filter(r -> cell(r, "parties").toString().contains("Sawalim"))
            .toList();
    assertThat(tribal).hasSize(2);
    assertThat(tribal.stream().map(r -> cell(r, "roles").toString()))
        .containsExactly("[mediator]", "[sponsor]");
  }

  @Test
  void q16WhichViolationsWereAlleged() {
    Map<?, ?> violation = Json.object(Json.list(cell(tribalTruce(), "violations")).get(0));
    assertThat(cell(violation, "status")).isEqualTo("alleged");
    assertThat(cell(violation, "alleged_by").toString()).contains("Sawalim");
    assertThat(cell(violation, "perpetrators").toString()).contains("Rawashid");
  }

  @Test
  void q17DaysBetweenTurns() {
    Map<?, ?> truce =
        row(ask("durations", "--to", "2024-12-31"), "between", "first clash to ceasefire");
    assertThat(cell(truce, "cases")).isEqualTo(1);
    assertThat(cell(truce, "median_days")).isEqualTo(9.0);
  }

  @Test
  void q19WhoANameMayMeanOnADay() {
    List<Map<?, ?>> haftar = ask("who", "حفتر", "--on", "2025-08-25");
    assertThat(haftar).hasSize(2);
    assertThat(cell(row(haftar, "actor", "Saddam"), "posts").toString())
        .contains("نائب القائد العام");
    assertThat(ask("who", "حفتر", "--on", "2025-08-01")).isEmpty();
  }

  @Test
  void q20UnderWhichNamesByWhichOutlets() {
    Map<?, ?> accord = row(ask("who", "حكومة الوفاق"), "actor", "National Accord");
    assertThat(cell(accord, "name_notes").toString()).contains("predecessor");
    assertThat(cell(row(ask("who", "Kalin"), "actor", "Kalin"), "wordings").toString())
        .contains("كالن", "قالن");
  }

  @Test
  void q22ATimelineOfTheProcess() {
    List<Map<?, ?>> timeline = ask("timeline", "جهاز الردع", "--from", "2025-05-01");
    assertThat(timeline.size()).isGreaterThanOrEqualTo(6);
    assertThat(timeline).allMatch(r -> !Json.list(cell(r, "evidence")).isEmpty());
  }

  @Test
  void q23WhatTheRecordSaidBefore() {
    assertThat(Run.of("events", "--data", data.toString(), "--as-of", "2020-01-01").out())
        .isEmpty();
    assertThat(ask("diff")).isEmpty();
  }

  @Test
  void q24WhatHasOneOriginOnly() {
    assertThat(ask("events").stream().filter(r -> cell(r, "origins").equals(1)).toList())
        .isNotEmpty();
  }

  @Test
  void q25AnExtractOfPairsAndMonths() {
    List<Map<?, ?>> months = ask("export", "months", "--from", "2025-05-01");
    Map<?, ?> may =
        months.stream()
            .filter(r -> cell(r, "month").equals("2025-05"))
            .filter(r -> cell(r, "party_a").equals(RADA) && cell(r, "party_b").equals(GNU))
            .findFirst()
            .orElseThrow();
    assertThat(cell(may, "clashes")).isEqualTo(1);
    assertThat(cell(may, "deals")).isEqualTo(1);
  }

  @Test
  void everyTableIsWrittenAsCsvToo() {
    Run run = Run.of("export", "flat", "--format", "csv", "--data", data.toString());
    assertThat(run.out()).startsWith("\uFEFFevent_id,day,date,enddate,event,");
    assertThat(run.out().lines().count()).isGreaterThan(20);
  }

  @Test
  void anUnknownEventIsSaidSo() {
    Run run = Run.of("event", "e0", "--data", data.toString());
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.err()).contains("no event e0");
  }
}
