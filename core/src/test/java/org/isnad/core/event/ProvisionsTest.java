package org.isnad.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.junit.jupiter.api.Test;

class ProvisionsTest {
  private static final Coder CODER = Coder.standard();

  private static List<Statement> code(String text) {
    return CODER.code(Report.of("x", "عنوان", text, null)).statements();
  }

  @Test
  void whatAnAgreementRequiresIsItsContent() {
    List<Statement> all =
        code(
            "توصلت الحكومة والحركة إلى اتفاق في مسقط."
                + " ويقضي الاتفاق بانسحاب قوات الحكومة من المطار.");
    Statement provision = all.get(1);
    assertThat(provision.type()).isEqualTo(EventType.RETREAT);
    assertThat(provision.status()).isEqualTo(Status.FUTURE);
    assertThat(provision.statusDetail()).isEqualTo("required_by_agreement");
    assertThat(provision.force()).isEqualTo(Force.REQUIRED);
    assertThat(provision.contentOf()).isEqualTo(all.get(0).id());
  }

  @Test
  void anAgreementNotToldOfStillRequires() {
    Statement provision = code("وينص الاتفاق على أن تنسحب القوات من الميناء.").get(0);
    assertThat(provision.status()).isEqualTo(Status.FUTURE);
    assertThat(provision.contentOf()).isNull();
  }

  @Test
  void whatIsDemandedPromisedAndAllegedHasTheForceOfItsFrame() {
    assertThat(code("طالب الوزير الجماعة بالإفراج عن الأسرى.").get(1).force())
        .isEqualTo(Force.DEMANDED);
    Statement promised = code("تعهدت الحركة بالإفراج عن الأسرى.").get(1);
    assertThat(promised.force()).isEqualTo(Force.PROMISED);
    assertThat(promised.statusDetail()).isEqualTo("promised");
    assertThat(code("اتهمت الحكومة الجماعة بقصف القرية.").get(1).force()).isEqualTo(Force.ALLEGED);
  }

  @Test
  void begunAndCompleted() {
    assertThat(code("بدأت القوات أمس الانسحاب من المدينة.").get(0).statusDetail())
        .isEqualTo("begun");
    assertThat(code("أكملت القوات انسحابها من المدينة.").get(0).statusDetail())
        .isEqualTo("completed");
  }
}
