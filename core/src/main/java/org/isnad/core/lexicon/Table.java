package org.isnad.core.lexicon;

import java.util.Arrays;

/** Rows of whole numbers, by column; a text cell holds its number in the string pool. */
public final class Table {
  private final int[][] columns;
  private int rows;

  Table(int width) {
    columns = new int[width][64];
  }

  Table(int[][] columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Adds a row and gives its number. */
  public int add(int... cells) {
    if (rows == columns[0].length) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], rows * 2);
      }
    }
    for (int i = 0; i < columns.length; i++) {
      columns[i][rows] = cells[i];
    }
    return rows++;
  }

  /** Changes a cell; only while the lists are compiled. */
  public void set(int row, int column, int value) {
    columns[column][row] = value;
  }

  /** Number of rows. */
  public int size() {
    return rows;
  }

  /** One cell. */
  public int get(int row, int column) {
    return columns[column][row];
  }

  int width() {
    return columns.length;
  }

  int[] columnForImage(int i) {
    return Arrays.copyOf(columns[i], rows);
  }
}
