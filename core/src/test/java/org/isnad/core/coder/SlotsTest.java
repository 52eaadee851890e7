package org.isnad.core.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When, where, on whose word, by whose mediation, and whether it was told before. */
class SlotsTest {
  private static final Coder CODER = Coder.standard();

  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);

  private static List<Statement> code(String title, String body) {
    return CODER.code(Report.of("t", title, body, PUBLISHED)).statements();
  }

  private static Statement first(EventType type, String body) {
    return code("", body).stream()
        .filter(s -> s.type() == type && s.contentOf() == null)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(type + " in " + body));
  }

  private static @Nullable LocalDate day(EventType type, String body) {
    return first(type, body).date().from();
  }

  private static String place(EventType type, String body) {
    EventPlace place = first(type, body).place();
    return place == null ? "" : place.resolvedPlace();
  }

  private static List<String> sources(EventType type, String body) {
    return first(type, body).attribution().stream().map(Source::entityText).toList();
  }

  // --- when

  @Test
  void timeBelongsToTheVerbOfItsClause() {
    assertThat(day(EventType.CONSULT, "زار الوزير السبت مدينة بنغازي."))
        .isEqualTo(LocalDate.of(2024, 5, 18));
  }

  @Test
  void timeOfTheReportingVerbIsNoDateOfWhatIsReported() {
    assertThat(day(EventType.RETREAT, "قال المتحدث السبت إن المسلحين انسحبوا من البلدة.")).isNull();
  }

  @Test
  void timeInTheRelativeClauseIsNotTheMainVerbs() {
    assertThat(day(EventType.REJECT, "رفضت الحركة الاتفاق الذي وقعته الحكومة في مارس 2019."))
        .isNull();
  }

  @Test
  void timeBeforeTheFirstVerbIsIts() {
    assertThat(day(EventType.ASSAULT, "وفي أبريل 2021، قصف الجيش مواقع المتمردين."))
        .isEqualTo(LocalDate.of(2021, 4, 1));
  }

  @Test
  void killedAndWoundedShareTheTimeBehindThem() {
    assertThat(day(EventType.ASSAULT, "قتل جندي وأصيب اثنان مساء السبت برصاص مسلحين."))
        .isEqualTo(LocalDate.of(2024, 5, 18));
  }

  @Test
  void weekdayWithAPresentVerbIsTheNextOne() {
    assertThat(day(EventType.AGREE, "يلتقي الوزير الخميس نظيره التركي."))
        .isEqualTo(LocalDate.of(2024, 5, 23));
  }

  @Test
  void attackThatBeganHasNoLastDay() {
    Statement s = first(EventType.ASSAULT, "أدى القصف الذي بدأ في 2 مايو إلى مقتل مئات المدنيين.");
    assertThat(s.date().from()).isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(s.date().to()).isNull();
  }

  // --- where

  @Test
  void demandIsNotWhereItsContentIs() {
    assertThat(place(EventType.REQUEST, "دعا الوزير إلى وقف القتال في السودان.")).isEmpty();
  }

  @Test
  void capitalByItsNationality() {
    assertThat(place(EventType.CONSULT, "التقى المبعوث في العاصمة القطرية وفد الحركة."))
        .isEqualTo("Doha");
  }

  @Test
  void placeThatOpensTheSentenceHoldsForIt() {
    assertThat(place(EventType.ASSAULT, "في حلب، قتل ثلاثة مدنيين برصاص مسلحين."))
        .isEqualTo("Aleppo");
  }

  @Test
  void nounThatTheClauseIsAboutIsElsewhere() {
    assertThat(place(EventType.ASSAULT, "تظاهر المئات في بروكسل للتنديد بالغارات التركية."))
        .isEmpty();
  }

  // --- on whose word

  @Test
  void participleGoesOnWithTheMainSubject() {
    assertThat(
            sources(
                EventType.ASSAULT, "دعا الوزير إلى الهدوء، مشيرا إلى أن المسلحين قصفوا المدينة."))
        .containsExactly("الوزير");
  }

  @Test
  void clauseAboutTheSpeakerIsPassedOver() {
    assertThat(
            sources(
                EventType.ASSAULT,
                "وأوضح القيادي الذي فضل عدم الكشف عن اسمه، أن المسلحين قصفوا المدينة."))
        .containsExactly("القيادي");
  }

  @Test
  void statementIsItsIssuers() {
    assertThat(
            sources(
                EventType.ASSAULT, "قصف المسلحون المدينة، وفق بيان صادر اليوم عن وزارة الدفاع."))
        .containsExactly("وزارة الدفاع");
  }

  @Test
  void joinedSpeakersAreBothSources() {
    assertThat(sources(EventType.ASSAULT, "قال مسعفون والمرصد السوري إن المسلحين قصفوا المدينة."))
        .hasSize(2);
  }

  @Test
  void agencyToldByAnOfficialComesFirst() {
    assertThat(
            sources(
                EventType.ASSAULT, "قال عضو في المجلس لوكالة رويترز إن المسلحين هاجموا القرية."))
        .hasSize(2)
        .last()
        .asString()
        .contains("عضو");
  }

  @Test
  void whoDemandsIsNotHisOwnSource() {
    assertThat(
            sources(EventType.REQUEST, "قال وزير الخارجية الأردني إنه يدعو المتمردين إلى الحوار."))
        .isEmpty();
  }

  @Test
  void placeBeforeAColonInATitleIsALabel() {
    Statement s = code("لبنان: مسلحون يهاجمون دورية للجيش", "").get(0);
    assertThat(s.attribution()).isEmpty();
  }

  @Test
  void denialReachesToItsTurn() {
    List<Statement> all =
        code("", "ونفى الجيش أن تكون قواته قصفت المدينة، لكنه أكد مقتل جنديين في الاشتباكات.");
    assertThat(all).anyMatch(s -> s.status() == Status.NEGATED);
    assertThat(all).anyMatch(s -> s.status().isFact());
  }

  @Test
  void claimantIsActorAndSource() {
    Statement s = first(EventType.ASSAULT, "تبنى تنظيم القاعدة الهجوم على المعسكر.");
    assertThat(s.attribution()).hasSize(1);
    assertThat(s.attribution().get(0).assertion()).isEqualTo("claims_responsibility");
  }

  // --- third parties

  @Test
  void twoNationalitiesAreTwoMediators() {
    Statement s = first(EventType.AGREE, "توصلت الحكومة والحركة إلى هدنة بوساطة قطرية تركية.");
    assertThat(s.third()).extracting(Participant::identifierText).contains("Qatar", "Turkey");
  }

  @Test
  void supporterStandsBehindItsWord() {
    Statement s =
        first(EventType.ASSAULT, "هاجم الجيش مواقع المتمردين بدعم وتنسيق من فصائل محلية.");
    assertThat(s.third()).extracting(Participant::role).containsExactly("supporter");
  }

  // --- told before

  @Test
  void headlineIsToldAgainInTheBody() {
    List<Statement> all =
        code("وزير الخارجية المصري يزور أنقرة", "زار وزير الخارجية المصري أنقرة أمس.");
    assertThat(all).hasSize(2);
    assertThat(all.get(1).sameAs()).isEqualTo(all.get(0).id());
  }

  @Test
  void definiteNounBringsDayAndPlaceAlong() {
    List<Statement> all =
        code("", "هاجم مسلحون السبت معسكرا للجيش في بنغازي. وأسفر الهجوم عن مقتل جنديين.");
    Statement again = all.get(all.size() - 1);
    assertThat(again.sameAs()).isEqualTo(all.get(0).id());
    assertThat(again.date().from()).isEqualTo(LocalDate.of(2024, 5, 18));
    assertThat(again.date().basis()).isEqualTo(Basis.CARRIED);
  }
}
