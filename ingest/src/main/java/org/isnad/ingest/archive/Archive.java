package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.isnad.ingest.limit.Budget;

/**
 * Archives of several files, read from front to back, and compressed streams.
 *
 * <p>Folders, links and devices are passed over. An entry whose name leads out of the archive
 * («../x», «/etc/x») is refused: nothing is written under such names, but nobody writes them in
 * good faith.
 */
public final class Archive {
  private Archive() {}

  /** The entries of a zip file. */
  public static void zip(InputStream in, Budget budget, Entries entries) throws IOException {
    String utf8 = StandardCharsets.UTF_8.name();
    read(new ZipArchiveInputStream(in, utf8, true, true), budget, entries);
  }

  /** The entries of a tar file. */
  public static void tar(InputStream in, Budget budget, Entries entries) throws IOException {
    read(new TarArchiveInputStream(in, StandardCharsets.UTF_8.name()), budget, entries);
  }

  /** What a gzip stream of one or more members unpacks to. */
  public static InputStream gunzip(InputStream in, Budget budget) throws IOException {
    return budget.unpacked(
        GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get());
  }

  /** What a bzip2 stream unpacks to. */
  public static InputStream bunzip2(InputStream in, Budget budget) throws IOException {
    return budget.unpacked(new BZip2CompressorInputStream(in, true));
  }

  private static void read(ArchiveInputStream<?> archive, Budget budget, Entries entries)
      throws IOException {
    for (ArchiveEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
      if (e.isDirectory() || e instanceof TarArchiveEntry tar && !isFile(tar)) {
        continue;
      }
      String name = shown(e.getName());
      if (leadsOut(name)) {
        entries.refused(name, "its name leads out of the archive");
      } else if (!archive.canReadEntryData(e)) {
        entries.refused(name, "encrypted, or packed in a way that is not known");
      } else {
        InputStream in = budget.unpacked(archive);
        entries.entry(name, in);
        drain(in);
      }
    }
  }

  private static boolean isFile(TarArchiveEntry e) {
    boolean link = e.isSymbolicLink() || e.isLink();
    return e.isFile() && !link && !e.isCharacterDevice() && !e.isBlockDevice() && !e.isFIFO();
  }

  /** Reads the rest of an entry, so that it counts. */
  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 14];
    while (in.read(buffer) >= 0) {
      // counted by the budget
    }
  }

  /** Control characters would play with the terminal that a message is shown on. */
  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private static boolean leadsOut(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.matches("(.*/)?\\.\\.(/.*)?");
  }
}
