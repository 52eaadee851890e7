package org.isnad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqliteTest extends RecordTest {
  @Override
  Address address() {
    return new Address.Folder(folder.resolve("data"));
  }

  private Path file() {
    return folder.resolve("data").resolve(Address.FILE);
  }

  @Test
  void aFileThatIsNoDatabaseIsNamedAndKept() throws IOException {
    Files.createDirectories(file().getParent());
    String text = "this is a letter, not a database, and long enough to look like something";
    Files.writeString(file(), text.repeat(20));
    assertThatThrownBy(this::open)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("not a database");
    assertThat(Files.readString(file())).isEqualTo(text.repeat(20));
  }

  @Test
  void aDatabaseOfSomethingElseIsLeftAlone() throws SQLException, IOException {
    Files.createDirectories(file().getParent());
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement s = c.createStatement()) {
      s.execute("create table song (title text)");
    }
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(this::open).hasMessageContaining("not a record of Isnad");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    try (Store store = open()) {
      store.add(Reports.reports(), MAKER);
    }
    byte[] bytes = Files.readAllBytes(file());
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file(), bytes);
    assertThatThrownBy(
            () -> {
              try (Store store = open()) {
                store.add(Reports.reports(), MAKER);
              }
            })
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void wordsOfAForgottenReportAreNoLongerInAnyFile() throws IOException {
    try (Store store = open()) {
      var all = Reports.reports();
      store.add(all, MAKER);
      assertThat(bytesHave("سامح")).isTrue();
      store.forget(all.get(3).report().id(), "Editor", "asked by the person");
    }
    assertThat(bytesHave("سامح")).isFalse();
    assertThat(bytesHave("الخرطوم")).isTrue();
  }

  private boolean bytesHave(String word) throws IOException {
    String bytes = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.list(file().getParent())) {
      for (Path f : files.toList()) {
        if (new String(Files.readAllBytes(f), StandardCharsets.ISO_8859_1).contains(bytes)) {
          return true;
        }
      }
    }
    return false;
  }
}
