package io.github.hotloop.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A Java source to analyse. */
public sealed interface Input {
  /** More than this is no source; it would only fill the memory. */
  int MAX_BYTES = 64 << 20;

  /** How to name it in messages. */
  String shown();

  /** Its path, or where it would be. */
  Path path();

  /** Its bytes. */
  byte[] read() throws IOException;

  /** A file. */
  record OnDisk(Path path, String shown) implements Input {
    @Override
    public byte[] read() throws IOException {
      try (InputStream in = Files.newInputStream(path)) {
        return limited(in);
      }
    }
  }

  /** An entry of an open jar, read in place. */
  record InJar(ZipFile zip, ZipEntry entry, Path path, String shown) implements Input {
    @Override
    public byte[] read() throws IOException {
      try (InputStream in = zip.getInputStream(entry)) {
        return limited(in);
      }
    }
  }

  private static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("larger than 64 MB");
    }
    return bytes;
  }

  /** The text of UTF-8 bytes, a byte-order mark included; throws if they are not UTF-8. */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
