package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Statement;
import org.junit.jupiter.api.Test;

class StatementReaderTest {
  @Test
  void aLineThatIsReadAndWrittenIsTheSameLine() {
    for (Statement s : List.of(Samples.visit(), Samples.demand())) {
      String line = StatementJson.line(s, Samples.REPORT);
      assertThat(StatementJson.line(StatementReader.read(line), Samples.REPORT)).isEqualTo(line);
    }
  }

  @Test
  void whatIsNoStatementIsNamed() {
    assertThatThrownBy(() -> StatementReader.read("{\"id\":\"a\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("report is missing");
  }

  @Test
  void anyValueBecomesAJsonDocument() {
    Map<String, Object> value = Map.of("a", Arrays.asList(1, 2.5, null, "«ب»", true));
    assertThat(Json.write(value)).isEqualTo("{\"a\":[1,2.5,null,\"«ب»\",true]}");
    assertThat(Json.write(Json.parse(Json.write(value)))).isEqualTo(Json.write(value));
  }
}
