package org.isnad.core.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.language.Chunk;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.text.Letters;

/** Bits of the word classes that the grammar of events asks for by name. */
final class Classes {
  final long light;
  final long receive;
  final long exist;
  final long start;
  final long finish;
  final long fail;
  final long result;
  final long say;
  final long want;
  final long needsObject;
  final long manage;
  final long site;

  /** Verbs of what is done to people: «اعتقل», «خطف», «شرد». */
  final long onPeople;

  /** Nouns for statements, letters and papers. */
  final long source;

  final long scene;
  final long control;
  final long objectControl;
  final long require;
  final long claim;
  final long attack;
  final long fire;
  final long agreement;
  final long truce;

  /** «مستمر», «جار»: said of what is happening. */
  final long ongoing;

  /** Third-party roles by noun class («بوساطة») and by verb class («أشرف على»). */
  final Map<Long, String> thirdNouns = new LinkedHashMap<>();

  final Map<Long, String> thirdVerbs = new LinkedHashMap<>();
  final long anyThirdNoun;
  final long anyThirdVerb;

  /** «محاولة المسلحين اقتحام المبنى»: nouns whose owner does what follows them. */
  private static final Set<String> CONTROL =
      Stream.of(
              ("محاولة قيام قرار نية عزم اعتزام نجاح تمكن فشل إخفاق عجز استعداد رغبة سعي إقدام"
                      + " مواصلة استمرار بدء شروع استئناف تعهد التزام وعد تهديد تلويح توعد حق قدرة"
                      + " مشاركة تورط ضلوع مسؤولية إصرار امتناع توقف كف عودة لجوء مسارعة خطة خطط"
                      + " مساعي مساع جهود حملة دور رفض موافقة إعلان تولي حرص")
                  .split(" "))
          .map(Letters::fold)
          .collect(Collectors.toSet());

  /** «الأزمة الليبية», «الحدود السورية»: what is called after a country is not the country. */
  private static final Set<String> MATTERS =
      Stream.of(
              ("أزمة خطة حدود قضية ملف شأن وضع ساحة شارع ثورة مشكلة نزاع صراع خلاف علاقة أرض إقليم"
                      + " اقتصاد مجتمع تراب مياه خريطة مستقبل")
                  .split(" "))
          .map(Letters::fold)
          .collect(Collectors.toSet());

  private final boolean[] controlNouns;
  private final boolean[] matters;

  private static final String[] ROLES = {
    "mediator",
    "sponsor",
    "host",
    "facilitator",
    "good_offices",
    "supervisor",
    "guarantor",
    "monitor",
    "arbitrator",
    "witness",
    "participant",
    "supporter"
  };

  Classes(Lexicon lexicon) {
    light = lexicon.verbClass("light");
    receive = lexicon.verbClass("receive");
    exist = lexicon.verbClass("exist");
    start = lexicon.verbClass("start");
    finish = lexicon.verbClass("finish");
    fail = lexicon.verbClass("fail");
    result = lexicon.verbClass("result");
    say = lexicon.verbClass("say");
    want = lexicon.verbClass("want");
    needsObject = lexicon.verbClass("needsobject");
    source = lexicon.nounClass("source");
    onPeople = lexicon.verbClass("onpeople");
    site = lexicon.nounClass("site");
    scene = lexicon.verbClass("scene");
    manage = lexicon.verbClass("manage");
    control = lexicon.verbClass("control");
    objectControl = lexicon.verbClass("objectcontrol");
    controlNouns = new boolean[lexicon.lexemes.size()];
    matters = new boolean[controlNouns.length];
    for (int i = 0; i < controlNouns.length; i++) {
      String lemma = Letters.fold(lexicon.string(lexicon.lexemes.get(i, Lexicon.LEX_LEMMA)));
      controlNouns[i] = lexicon.pos(i) == Pos.NOUN && CONTROL.contains(lemma);
      matters[i] = lexicon.pos(i) == Pos.NOUN && MATTERS.contains(lemma);
    }
    require = lexicon.verbClass("require");
    claim = lexicon.verbClass("claim");
    attack = lexicon.nounClass("attack");
    fire = lexicon.nounClass("fire");
    agreement = lexicon.nounClass("agreement");
    truce = lexicon.nounClass("truce");
    ongoing = lexicon.nounClass("ongoing");
    long nouns = 0;
    long verbs = 0;
    for (String role : ROLES) {
      long noun = lexicon.nounClass("t_" + role);
      if (noun != 0) {
        thirdNouns.put(noun, role);
        nouns |= noun;
      }
      long verb = lexicon.verbClass("tv_" + role);
      if (verb != 0) {
        thirdVerbs.put(verb, role);
        verbs |= verb;
      }
    }
    anyThirdNoun = nouns;
    anyThirdVerb = verbs;
  }

  /** True of a noun whose owner does what the verbal noun behind it tells. */
  boolean controls(Chunk c) {
    return c.lexeme >= 0 && controlNouns[c.lexeme];
  }

  /** True of a noun whose nationality tells where it is, not whose deed it is. */
  boolean isMatter(Chunk c) {
    return c.lexeme >= 0 && matters[c.lexeme];
  }

  String thirdNoun(long classes) {
    for (Map.Entry<Long, String> e : thirdNouns.entrySet()) {
      if ((e.getKey() & classes) != 0) {
        return e.getValue();
      }
    }
    return "participant";
  }

  String thirdVerb(long classes) {
    for (Map.Entry<Long, String> e : thirdVerbs.entrySet()) {
      if ((e.getKey() & classes) != 0) {
        return e.getValue();
      }
    }
    return "participant";
  }
}
