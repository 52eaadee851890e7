package org.isnad.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;

/** What came of reading one input, for tests. */
final class Reading {
  final List<Report> reports = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(byte[] bytes) {
    return of(bytes, ReadOptions.defaults());
  }

  static Reading of(byte[] bytes, ReadOptions options) {
    return of(new ByteArrayInputStream(bytes), options);
  }

  static Reading of(InputStream in, ReadOptions options) {
    Reading reading = new Reading();
    try (ReportReader reader = new ReportReader(options)) {
      reader.read("in", in, Hints.NONE, 0, reading::take);
    }
    return reading;
  }

  void take(Item item) {
    reports.addAll(item.reports());
    item.problems().stream().map(Problem::toString).forEach(problems::add);
  }

  List<String> titles() {
    return reports.stream().map(Report::title).toList();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** A zip file of names and what is under them, in turn. */
  static byte[] zip(Object... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        Object content = entries[i + 1];
        zip.write(
            content instanceof String s ? s.getBytes(StandardCharsets.UTF_8) : (byte[]) content);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
