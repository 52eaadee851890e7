package org.isnad.core.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The binary form of arrays: a length, then the values, big-endian. */
final class Image {
  static final int MAGIC = 0x49534E44;

  private Image() {}

  static void write(OutputStream out, int[] a) throws IOException {
    ByteBuffer b = ByteBuffer.allocate(4 + 4 * a.length);
    b.putInt(a.length);
    b.asIntBuffer().put(a);
    out.write(b.array());
  }

  static void write(OutputStream out, long[] a) throws IOException {
    ByteBuffer b = ByteBuffer.allocate(4 + 8 * a.length);
    b.putInt(a.length);
    b.asLongBuffer().put(a);
    out.write(b.array());
  }

  static void write(OutputStream out, char[] a) throws IOException {
    ByteBuffer b = ByteBuffer.allocate(4 + 2 * a.length);
    b.putInt(a.length);
    b.asCharBuffer().put(a);
    out.write(b.array());
  }

  static void write(OutputStream out, Table t) throws IOException {
    new DataOutputStream(out).writeInt(t.width());
    for (int i = 0; i < t.width(); i++) {
      write(out, t.columnForImage(i));
    }
  }

  static int[] ints(ByteBuffer b) {
    int[] a = new int[length(b, 4)];
    b.asIntBuffer().get(a);
    b.position(b.position() + 4 * a.length);
    return a;
  }

  static long[] longs(ByteBuffer b) {
    long[] a = new long[length(b, 8)];
    b.asLongBuffer().get(a);
    b.position(b.position() + 8 * a.length);
    return a;
  }

  static char[] chars(ByteBuffer b) {
    char[] a = new char[length(b, 2)];
    b.asCharBuffer().get(a);
    b.position(b.position() + 2 * a.length);
    return a;
  }

  static Table table(ByteBuffer b) {
    int width = b.getInt();
    int[][] columns = new int[width][];
    for (int i = 0; i < width; i++) {
      columns[i] = ints(b);
    }
    return new Table(columns, columns[0].length);
  }

  private static int length(ByteBuffer b, int size) {
    int n = b.getInt();
    if (n < 0 || (long) n * size > b.remaining()) {
      throw new BufferUnderflowException();
    }
    return n;
  }
}
