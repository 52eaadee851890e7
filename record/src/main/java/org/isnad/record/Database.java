package org.isnad.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One connection to the database of a record, with its migrations done.
 *
 * <p>To be used by one thread. Writers wait for each other; readers do not.
 */
final class Database implements AutoCloseable {
  /** Marks an SQLite file as ours: «ISND». */
  private static final int APPLICATION_ID = 0x49534E44;

  /** Marks the lock that writers of a PostgreSQL record hold. */
  private static final long WRITE_LOCK = 0x49534E44L;

  private static final int BUSY_MILLIS = 30_000;

  /** Reads one row. */
  interface Row<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work to be done wholly or not at all. */
  interface Work<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  /** A search that may find nothing. */
  interface Search<T> {
    @Nullable T run() throws SQLException;
  }

  private final Connection connection;
  private final boolean sqlite;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean writing;

  private Database(Connection connection, boolean sqlite) {
    this.connection = connection;
    this.sqlite = sqlite;
  }

  static Database open(Address address) {
    try {
      if (address instanceof Address.Folder folder) {
        return sqlite(folder);
      }
      String url = ((Address.Server) address).url();
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(url);
      migrate(source, "postgresql");
      return new Database(DriverManager.getConnection(url), false);
    } catch (SQLException e) {
      throw failure(e);
    } catch (FlywayException e) {
      throw migration(e);
    }
  }

  private static Database sqlite(Address.Folder folder) throws SQLException {
    Path file = folder.file();
    SQLiteConfig config = new SQLiteConfig();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    check(file);
    try {
      Files.createDirectories(folder.path());
    } catch (IOException e) {
      throw new RecordException(folder.path() + ": the data folder cannot be made", e);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    migrate(source, "sqlite");
    Database database = new Database(source.getConnection(), true);
    database.execute("pragma application_id = " + APPLICATION_ID);
    return database;
  }

  /** Before anything is written: is the file, if there is one, a record? */
  private static void check(Path file) throws SQLException {
    if (!Files.exists(file)) {
      return;
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        Statement s = c.createStatement()) {
      try (ResultSet id = s.executeQuery("pragma application_id")) {
        if (!id.next() || id.getInt(1) != APPLICATION_ID) {
          throw new RecordException(file + ": a database of something else, not a record of Isnad");
        }
      }
    }
  }

  private static void migrate(DataSource source, String dialect) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/isnad/record/common", "classpath:org/isnad/record/" + dialect)
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static RecordException migration(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return failure(sql);
      }
    }
    return new RecordException("the record cannot be brought up to date: " + e.getMessage(), e);
  }

  boolean isSqlite() {
    return sqlite;
  }

  /** What a failure of the database means, in words. */
  static RecordException failure(SQLException e) {
    String message = String.valueOf(e.getMessage());
    String words = message;
    if (message.contains("SQLITE_NOTADB")) {
      words = "the file is not a database";
    } else if (message.contains("SQLITE_CORRUPT")) {
      words = "the database file is damaged; restore a backup";
    } else if (message.contains("SQLITE_FULL")) {
      words = "the disk is full";
    } else if (message.contains("SQLITE_BUSY") || message.contains("SQLITE_LOCKED")) {
      words = "another program holds the database";
    } else if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
      words = "the database file cannot be opened for writing";
    }
    return new RecordException("the record cannot be used: " + words + "; nothing was changed", e);
  }

  /** Does work in one transaction, wholly or not at all; only one writer at a time. */
  <T extends @Nullable Object> T write(Work<T> work) {
    if (writing) {
      throw new IllegalStateException("already writing");
    }
    try {
      connection.setAutoCommit(false);
      writing = true;
      try {
        if (!sqlite) {
          query("select pg_advisory_xact_lock(?)", row -> 0, WRITE_LOCK);
        }
        T result = work.run();
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        writing = false;
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Reads in one view of the database, whatever others write meanwhile. */
  <T extends @Nullable Object> T read(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Gives the space of what was removed back, so that its bytes are in no file. */
  void compact() {
    read(
        () -> {
          for (PreparedStatement statement : prepared.values()) {
            statement.close();
          }
          prepared.clear();
          if (sqlite) {
            execute("insert into words(words) values ('optimize')");
            execute("pragma wal_checkpoint(truncate)");
            execute("vacuum");
            execute("pragma wal_checkpoint(truncate)");
          } else {
            execute("vacuum full");
          }
          return 0;
        });
  }

  /** Reads one thing, which may not be there. */
  <T> @Nullable T find(Search<T> search) {
    try {
      return search.run();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(sql);
    }
  }

  int update(String sql, @Nullable Object... values) throws SQLException {
    return bound(sql, values).executeUpdate();
  }

  <T extends @Nullable Object> List<T> query(String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    List<T> list = new ArrayList<>();
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        list.add(row.read(rows));
      }
    }
    return list;
  }

  <T> @Nullable T first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    List<T> list = query(sql, row, values);
    return list.isEmpty() ? null : list.get(0);
  }

  long number(String sql, @Nullable Object... values) throws SQLException {
    Long n = first(sql, row -> row.getLong(1), values);
    return n == null ? 0 : n;
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof Long n) {
        statement.setLong(i + 1, n);
      } else if (value instanceof Integer n) {
        statement.setInt(i + 1, n);
      } else if (value instanceof Double n) {
        statement.setDouble(i + 1, n);
      } else {
        statement.setString(i + 1, value.toString());
      }
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
