package org.isnad.ingest.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.isnad.ingest.limit.LimitException;
import org.isnad.ingest.limit.Limits;

/**
 * The text of a PDF in the order of reading, an empty line between paragraphs.
 *
 * <p>A PDF says which glyph stands where and not in which order they are read; see {@link
 * VisualLine}. A PDF that holds only pictures gives no text.
 */
public final class PdfText {
  private PdfText() {}

  /**
   * Reads the text; stops when the thread is interrupted.
   *
   * @throws LimitException when it unpacks to too much or has too much text
   */
  public static String read(Path file, Limits limits) throws IOException {
    PdfStreams.measure(file, limits.documentBytes());
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      Stripper stripper = new Stripper(limits.textBytes());
      stripper.writeText(document, Writer.nullWriter());
      return stripper.lines.text();
    } catch (InvalidPasswordException e) {
      throw new IOException("encrypted with a password", e);
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new IOException("a PDF document that cannot be read: " + e.getMessage(), e);
    }
  }

  private static final class Stripper extends PDFTextStripper {
    private final long most;
    private final PdfLines lines = new PdfLines();

    Stripper(long most) {
      this.most = most;
      setSortByPosition(true);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (Thread.interrupted()) {
        throw new LimitException("stopped");
      }
      if (lines.length() > most) {
        throw new LimitException("its text is more than " + Limits.size(most));
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
      lines.glyphs(glyphs);
    }

    @Override
    protected void writeWordSeparator() {
      lines.space();
    }

    @Override
    protected void writeLineSeparator() {
      lines.endLine();
    }

    @Override
    protected void endPage(PDPage page) {
      lines.endPage();
    }
  }
}
