package org.mobiletoolkit.benchmark.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * Reads answers off one HTTP/1.1 connection, one after the other: enough of the protocol for servers that tell the
 * length of each body, and cheap, because on a small machine the generator takes its time from what it measures.
 */
final class AnswerReader {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ETAG = "etag:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = 9;
    private static final int LARGEST_HEAD = 16 * 1024;

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
    private final byte[] bytes = new byte[LARGEST_HEAD];
    private int filled;

    /** Reads one whole answer; nothing may be left over, for only one is ever under way. */
    Answer read(ReadableByteChannel from) throws IOException {
        filled = 0;
        var head = -1;
        var seen = 0;
        while (head < 0) {
            seen = Math.max(0, filled - 3);
            more(from);
            head = endOfHead(seen);
        }
        var status = (int) number(STATUS_AT);
        var length = header(LENGTH, head);
        if (length < 0) {
            throw new IOException("an answer without Content-Length: " + text(head));
        }
        var here = filled - head;
        while (here < length) {
            buffer.clear();
            here += count(from.read(buffer));
        }
        if (here != length) {
            throw new IOException("a body of %d bytes where %d were told".formatted(here, length));
        }
        return new Answer(status, (int) length, header(ETAG, head));
    }

    private void more(ReadableByteChannel from) throws IOException {
        buffer.clear().limit(Math.min(buffer.capacity(), bytes.length - filled));
        if (!buffer.hasRemaining()) {
            throw new IOException("the head of an answer is too large");
        }
        var read = count(from.read(buffer));
        buffer.flip();
        buffer.get(bytes, filled, read);
        filled += read;
    }

    private static int count(int read) throws IOException {
        if (read < 0) {
            throw new IOException("the server closed the connection");
        }
        return read;
    }

    private int endOfHead(int from) {
        for (var i = from; i + 3 < filled; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    /** The first number in the value of a header field; -1 when there is no such field. */
    private long header(byte[] name, int head) {
        for (var i = 0; i + name.length < head; i++) {
            if (bytes[i] == '\n' && isNamed(i + 1, name)) {
                return number(i + 1 + name.length);
            }
        }
        return -1;
    }

    private boolean isNamed(int at, byte[] name) {
        for (var i = 0; i < name.length; i++) {
            var c = bytes[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private long number(int from) {
        var at = from;
        while (at < filled && (bytes[at] == ' ' || bytes[at] == '"')) {
            at++;
        }
        var number = 0L;
        while (at < filled && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        return number;
    }

    private String text(int end) {
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }
}
