package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
          + " PartName=\"/xl/workbook.xml\" ContentType=\""
          + OFFICE
          + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
          + OFFICE
          + "styles+xml\"/></Types>";

  @Test
  void docx() {
    String xml =
        """
        <?xml version="1.0"?><w:document xmlns:w="x"><w:body>
        <w:p><w:r><w:t>بيان بشأن الهدنة</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">اتفق </w:t></w:r><w:del><w:r><w:delText>الوفدان</w:delText></w:r></w:del>
          <w:ins><w:r><w:t>الطرفان</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> على هدنة من أسبوع.</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>وقّع البيان ممثلو اللجنة في المدينة صباح اليوم.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>
        """;
    Reading read = Reading.of(Reading.zip("[Content_Types].xml", TYPES, "word/document.xml", xml));
    assertThat(read.problems).isEmpty();
    assertThat(read.reports.get(0).text())
        .isEqualTo(
            "بيان بشأن الهدنة\nاتفق الطرفان على هدنة من أسبوع.\nوقّع البيان ممثلو اللجنة في المدينة صباح اليوم.");
  }

  @Test
  void xlsx() {
    String book =
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"رصد\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>";
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>العنوان</t></is></c><c r=\"B1\""
            + " t=\"inlineStr\"><is><t>النص</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>التاريخ</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>لقاء</t></is></c><c r=\"B2\""
            + " t=\"inlineStr\"><is><t>التقى الوفدان.</t></is></c><c r=\"C2\" s=\"1\"><v>45894</v></c></row>"
            + "</sheetData></worksheet>";
    String styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf"
            + " numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    Reading read =
        Reading.of(
            Reading.zip(
                "[Content_Types].xml", TYPES,
                "xl/workbook.xml", book,
                "xl/_rels/workbook.xml.rels", relations,
                "xl/styles.xml", styles,
                "xl/worksheets/sheet1.xml", sheet));
    assertThat(read.problems).isEmpty();
    Report report = read.reports.get(0);
    assertThat(report.text()).isEqualTo("لقاء\nالتقى الوفدان.");
    assertThat(report.published()).isEqualTo(LocalDate.of(2025, 8, 25));
  }

  @Test
  void otherOfficeFilesAreNamed() {
    assertThat(Reading.of(Reading.zip("[Content_Types].xml", TYPES, "ppt/x.xml", "")).problems)
        .containsExactly("in: an office document that is neither DOCX nor XLSX");
  }
}
