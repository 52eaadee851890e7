package org.isnad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.event.Status;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a record whatever database it lies in; run on each. */
abstract class RecordTest {
  static final String MAKER = "isnad test";

  @TempDir Path folder = Path.of("");

  abstract Address address();

  Store open() {
    return Store.open(address());
  }

  private static Clock on(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  @Test
  void reportsOfOneClashBecomeOneEvent() {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      List<Event> events = store.read().events(Filter.all().of("قوات الدعم السريع"));
      Event shelling = events.get(0);
      assertThat(shelling.told().stream().map(Told::report).distinct().count())
          .isGreaterThanOrEqualTo(2);
      assertThat(store.read().rows(Filter.all()))
          .extracting(EventRow::summary)
          .anyMatch(s -> s.contains("Rapid Support Forces"));
    }
  }

  @Test
  void aReportThatIsKnownIsPassedOver() {
    try (Store store = open()) {
      Store.Added first = store.add(Reports.reports(), MAKER);
      Store.Added again = store.add(Reports.reports(), MAKER);
      assertThat(first.reports()).isEqualTo(4);
      assertThat(again).isEqualTo(new Store.Added(0, 4, 0, 0));
    }
  }

  @Test
  void theLogGivesTheSameStateAgain() {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      String statement = store.read().queue(1).get(0).id();
      Reviewing reviewing = store.reviewing("Coder A");
      reviewing.accept(statement, null);
      String second = store.read().queue(1).get(0).id();
      reviewing.split(second, "another place");
      reviewing.correct(store.read().queue(1).get(0).id(), "status", "future", null);
      var before = store.dump();
      store.rebuild();
      assertThat(store.dump()).isEqualTo(before);
    }
  }

  @Test
  void asOfADayTheRecordIsAsItWasThen() {
    List<CodedReport> all = Reports.reports();
    try (Store store = Store.open(address(), on("2024-03-06"))) {
      store.add(all.subList(0, 1), MAKER);
    }
    try (Store store = Store.open(address(), on("2024-03-08"))) {
      store.add(all.subList(1, 4), MAKER);
      LocalDate then = LocalDate.of(2024, 3, 6);
      assertThat(store.asOf(then).reports()).hasSize(1);
      assertThat(statements(store.asOf(then).events(Filter.all())))
          .isLessThan(statements(store.read().events(Filter.all())));
      assertThat(store.asOf(then.minusDays(1)).events(Filter.all())).isEmpty();
    }
  }

  private static int statements(List<Event> events) {
    return events.stream().mapToInt(e -> e.told().size()).sum();
  }

  @Test
  void wordsAreFoundWhateverTheirSpelling() {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      assertThat(store.read().search("الدعم السريع", 10)).isNotEmpty();
      assertThat(store.read().search("والقاهره", 10)).isNotEmpty();
      assertThat(store.read().search("hakan fedan", 10)).isNotEmpty();
      assertThat(store.read().search("بنغازي", 10)).isEmpty();
    }
  }

  @Test
  void aRejectedStatementLeavesItsEventAndCanComeBack() {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      Told told = store.read().queue(1).get(0);
      store.reviewing("Coder A").reject(told.id(), "not_event", null);
      assertThat(store.read().eventOf(told.id())).isNull();
      long seq = Long.parseLong(String.valueOf(store.read().reviews(told.id()).get(0).get("seq")));
      store.reviewing("Coder A").undo(seq);
      assertThat(store.read().eventOf(told.id())).isNotNull();
      var before = store.dump();
      store.rebuild();
      assertThat(store.dump()).isEqualTo(before);
    }
  }

  @Test
  void aCorrectionReplacesAndKeepsTheOld() {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      Told told = store.read().queue(1).get(0);
      String id = store.reviewing("Coder A").correct(told.id(), "status", "future", null);
      assertThat(store.read().statement(id))
          .isNotNull()
          .extracting(t -> t.statement().status())
          .isEqualTo(Status.FUTURE);
      assertThat(store.read().changes()).hasSize(1);
      assertThatThrownBy(() -> store.reviewing("Coder A").correct(id, "status", "perhaps", null))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("not a value for this field");
    }
  }

  @Test
  void peopleMergeAndSplitEvents() {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      List<EventRow> rows = store.read().rows(Filter.all());
      String one = rows.get(0).id();
      String other = rows.get(1).id();
      store.reviewing("Coder A").merge(one, other, null);
      Event merged = store.read().event(one);
      assertThat(merged).isNotNull().extracting(Event::id).isEqualTo(other);
      assertThatThrownBy(() -> store.reviewing("Coder A").merge(one, other, null))
          .hasMessageContaining("one event already");
    }
  }

  @Test
  void codingAgainReplacesOnlyWhatIsToldOtherwise() {
    try (Store store = open()) {
      List<CodedReport> all = Reports.reports();
      store.add(all, MAKER);
      assertThat(store.recode(r -> find(all, r.id()), MAKER)).isZero();
      int changed =
          store.recode(
              r -> {
                CodedReport same = find(all, r.id());
                boolean first = r.id().equals(all.get(0).report().id());
                return first ? new CodedReport(r, List.of(), List.of(), List.of()) : same;
              },
              MAKER);
      assertThat(changed).isEqualTo(1);
      assertThat(store.read().changes())
          .hasSize(all.get(0).statements().size())
          .allMatch(c -> c.replacedBy() == null);
      var before = store.dump();
      store.rebuild();
      assertThat(store.dump()).isEqualTo(before);
    }
  }

  private static CodedReport find(List<CodedReport> all, String id) {
    return all.stream().filter(c -> c.report().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aBackupFillsANewRecordAndNoOther() throws IOException {
    StringWriter backup = new StringWriter();
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      store.backup(backup);
      assertThatThrownBy(() -> store.restore(reader(backup)))
          .hasMessageContaining("the record is not empty");
      try (Store copy = Store.open(new Address.Folder(folder.resolve("copy")))) {
        copy.restore(reader(backup));
        assertThat(copy.dump()).isEqualTo(store.dump());
      }
    }
  }

  @Test
  void aTornBackupChangesNothing() throws IOException {
    StringWriter backup = new StringWriter();
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
      store.backup(backup);
    }
    String torn = backup.toString().substring(0, backup.toString().length() - 40);
    try (Store copy = Store.open(new Address.Folder(folder.resolve("copy")))) {
      assertThatThrownBy(() -> copy.restore(new BufferedReader(new StringReader(torn))))
          .hasMessageContaining("line 4 is no entry of a backup");
      assertThat(copy.entries()).isZero();
    }
  }

  private static BufferedReader reader(StringWriter text) {
    return new BufferedReader(new StringReader(text.toString()));
  }

  @Test
  void whatIsForgottenIsGoneFromLogAndState() {
    try (Store store = open()) {
      List<CodedReport> all = Reports.reports();
      store.add(all, MAKER);
      String id = all.get(3).report().id();
      store.forget(id, "Editor", "asked by the person");
      assertThat(store.read().report(id)).isNull();
      assertThat(store.read().search("شكري", 10)).isEmpty();
      assertThat(store.dump().get("forgotten")).hasSize(1);
      assertThat(store.add(List.of(all.get(3)), MAKER).reports()).isZero();
      var before = store.dump();
      store.rebuild();
      assertThat(store.dump()).isEqualTo(before);
      assertThatThrownBy(() -> store.forget("none", "Editor", "why")).hasMessage("no report none");
    }
  }
}
