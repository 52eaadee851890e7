package org.isnad.ingest.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Report;
import org.isnad.formats.Json;
import org.isnad.formats.ReportJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of reports with a journal beside it.
 *
 * <p>The journal has a line for each time that it was brought up to date: how long the file of
 * reports was and how far each source had been read by then. What stands in the file beyond the
 * last whole line of the journal was written by a run that was stopped; it is cut off when the next
 * run opens the file, and read again from its source. So nothing is lost and nothing stands twice,
 * at whatever moment a run is killed.
 *
 * <p>Not for several processes: the second to open the files is refused. Thread-safe.
 */
public final class Journal implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final long NANOS_BETWEEN = 500_000_000L;

  private final FileChannel reports;
  private final FileChannel notes;
  private final Writer writer;
  private final Map<String, Map<String, String>> sources;
  private final Map<String, Map<String, String>> changed = new LinkedHashMap<>();
  private long last = System.nanoTime();

  private Journal(
      FileChannel reports, FileChannel notes, Map<String, Map<String, String>> sources) {
    this.reports = reports;
    this.notes = notes;
    this.sources = sources;
    writer = new OutputStreamWriter(Channels.newOutputStream(reports), StandardCharsets.UTF_8);
  }

  /** The journal beside a file of reports. */
  public static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".journal");
  }

  /**
   * Opens a file of reports and its journal, or makes both.
   *
   * @throws IOException when there is a file without a journal, when the two do not belong
   *     together, or when another process has them open
   */
  public static Journal open(Path file) throws IOException {
    Path beside = beside(file);
    if (Files.exists(file) && Files.size(file) > 0 && !Files.exists(beside)) {
      throw new IOException(file + " is there and has no journal beside it");
    }
    FileChannel reports =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (reports.tryLock() == null) {
        throw new IOException(file + " is being written by another process");
      }
      Map<String, Map<String, String>> sources = new HashMap<>();
      long length = load(beside, sources);
      if (reports.size() < length) {
        throw new IOException(file + " is shorter than its journal says");
      }
      reports.truncate(length);
      reports.position(length);
      FileChannel notes = rewritten(beside, length, sources);
      return new Journal(reports, notes, sources);
    } catch (IOException | RuntimeException e) {
      reports.close();
      throw e;
    }
  }

  private static long load(Path file, Map<String, Map<String, String>> sources) throws IOException {
    long length = 0;
    if (!Files.exists(file)) {
      return 0;
    }
    try (var lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<?, ?> entry;
        try {
          entry = Json.object(Json.parse(line));
        } catch (IllegalArgumentException e) {
          // The line that was being written when the run was killed: the last one.
          break;
        }
        if (!(entry.get("length") instanceof Number n)) {
          throw new IOException(file + " is no journal");
        }
        length = n.longValue();
        Json.object(entry.get("sources"))
            .forEach((name, state) -> sources.put(String.valueOf(name), state(state)));
      }
    }
    return length;
  }

  private static Map<String, String> state(@Nullable Object value) {
    Map<String, String> state = new LinkedHashMap<>();
    Json.object(value).forEach((k, v) -> state.put(String.valueOf(k), String.valueOf(v)));
    return state;
  }

  /** The journal as one line; it takes the place of the old one when it is whole. */
  private static FileChannel rewritten(
      Path file, long length, Map<String, Map<String, String>> sources) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel to =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      append(to, length, sources);
      to.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return FileChannel.open(file, StandardOpenOption.APPEND);
  }

  private static void append(FileChannel to, long length, Map<String, Map<String, String>> sources)
      throws IOException {
    Writer out = new OutputStreamWriter(Channels.newOutputStream(to), StandardCharsets.UTF_8);
    JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeNumberProperty("length", length);
    json.writeObjectPropertyStart("sources");
    sources.forEach(
        (name, state) -> {
          json.writeObjectPropertyStart(name);
          state.forEach(json::writeStringProperty);
          json.writeEndObject();
        });
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** What was noted of a source; empty when nothing was. */
  public synchronized Map<String, String> state(String source) {
    return sources.getOrDefault(source, Map.of());
  }

  /** Writes reports and notes how far their source has been read with them. */
  public synchronized void write(List<Report> read, String source, Map<String, String> state)
      throws IOException {
    for (Report report : read) {
      ReportJson.write(report, writer);
    }
    Map<String, String> copy = Map.copyOf(state);
    sources.put(source, copy);
    changed.put(source, copy);
    if (System.nanoTime() - last > NANOS_BETWEEN) {
      update();
    }
  }

  /** Brings the journal up to date. */
  public synchronized void update() throws IOException {
    if (!changed.isEmpty()) {
      writer.flush();
      reports.force(false);
      append(notes, reports.position(), changed);
      notes.force(false);
      changed.clear();
    }
    last = System.nanoTime();
  }

  @Override
  public synchronized void close() throws IOException {
    try (reports;
        notes) {
      update();
    }
  }
}
