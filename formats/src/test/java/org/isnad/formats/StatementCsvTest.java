package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCsvTest {
  private static String table(CodedReport coded) throws IOException {
    StringWriter out = new StringWriter();
    StatementCsv csv = new StatementCsv();
    csv.open(out);
    csv.write(coded, out);
    csv.close(Totals.of(coded), out);
    return out.toString();
  }

  private static CodedReport titled(String title) {
    Report report = Report.of("r1", title, "نص", LocalDate.of(2025, 8, 26));
    return new CodedReport(report, List.of(Samples.visit()), List.of(), List.of());
  }

  @Test
  void beginsWithByteOrderMarkAndColumns() throws IOException {
    assertThat(table(Samples.coded())).startsWith("\uFEFFid,report,outlet,published,");
  }

  @Test
  void rowsEndInCarriageReturnAndLineFeed() throws IOException {
    assertThat(table(Samples.coded()).split("\r\n", -1)).hasSize(4).endsWith("");
  }

  @Test
  void summaryCarriesTheClaim() throws IOException {
    assertThat(table(Samples.coded()))
        .contains("\"Foreign Minister: CONSULT visit, occurred, claimed by security sources\"")
        .contains("\"the force: RETREAT, called_for (demanded)\"");
  }

  @Test
  void everyRowHasEveryColumn() throws IOException {
    String quoteless = table(Samples.coded()).replaceAll("\"[^\"]*\"", "x");
    for (String row : quoteless.split("\r\n")) {
      assertThat(row.split(",", -1)).hasSameSizeAs(StatementCsv.COLUMNS);
    }
  }

  @Test
  void quotationMarksAreDoubledAndLineBreaksKept() throws IOException {
    assertThat(table(titled("قال \"نعم\"\nثم صمت"))).contains(",\"قال \"\"نعم\"\"\nثم صمت\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\u200F=1", " =1", "\uFEFF=1", "＝1"})
  void whatASpreadsheetWouldRunIsLedByAnApostrophe(String title) throws IOException {
    assertThat(table(titled(title))).contains(",'" + title + ",");
  }

  @Test
  void negativeNumbersStayNumbers() throws IOException {
    assertThat(table(Samples.coded())).contains(",042,1,4.0,").doesNotContain("'");
  }
}
