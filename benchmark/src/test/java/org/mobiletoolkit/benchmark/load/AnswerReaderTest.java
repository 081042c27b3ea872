package org.mobiletoolkit.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nX-Content-Length: 77\r\nETag: \"42-a1b2\"\r\n\r\nhello";

    private final AnswerReader reader = new AnswerReader();

    @Test
    void readsStatusLengthAndVersion() throws IOException {
        assertThat(reader.read(channel(ANSWER))).isEqualTo(new Answer(200, 5, 42));
    }

    @Test
    void readsAnAnswerThatArrivesByteByByte() throws IOException {
        var slow = new InputStream() {
            private final InputStream all = stream(ANSWER);

            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                return all.read(into, at, 1);
            }
        };

        assertThat(reader.read(Channels.newChannel(slow))).isEqualTo(new Answer(200, 5, 42));
    }

    @Test
    void readsABodyLargerThanItsBuffers() throws IOException {
        var answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 200000\r\n\r\n" + "x".repeat(200_000);

        assertThat(reader.read(channel(answer))).isEqualTo(new Answer(404, 200_000, -1));
    }

    @Test
    void refusesAnswersWhoseEndItCannotTell() {
        assertThatIOException().isThrownBy(() -> reader.read(channel("HTTP/1.1 200 OK\r\n\r\n")));
        assertThatIOException()
                .isThrownBy(() -> reader.read(channel("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort")));
        assertThatIOException().isThrownBy(() -> reader.read(channel("HTTP/1.1 200 OK\r\nContent-Len")));
    }

    private static ReadableByteChannel channel(String text) {
        return Channels.newChannel(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
