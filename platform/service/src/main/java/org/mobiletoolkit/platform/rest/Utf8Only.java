package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** JSON is UTF-8 (RFC 8259, 8.1): the reader would guess at other encodings, and take overlong forms for what they hide. */
final class Utf8Only extends InputDecorator {

    private static final long serialVersionUID = 1L;

    /** As far as an encoding would be guessed by. */
    private static final int BEGINNING = 4;

    @Override
    public InputStream decorate(IOContext context, InputStream in) throws IOException {
        var bytes = in.readAllBytes();
        require(bytes, 0, bytes.length);
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public InputStream decorate(IOContext context, byte[] source, int offset, int length) {
        require(source, offset, length);
        return new ByteArrayInputStream(source, offset, length);
    }

    @Override
    public Reader decorate(IOContext context, Reader reader) {
        return reader;
    }

    private static void require(byte[] bytes, int from, int length) {
        for (var i = from; i < from + Math.min(length, BEGINNING); i++) {
            if (bytes[i] == 0) {
                throw refused();
            }
        }
        for (var i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                decode(bytes, from, length);
                return;
            }
        }
    }

    private static void decode(byte[] bytes, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
        } catch (CharacterCodingException e) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return new Refusal(CommonProblem.MALFORMED_REQUEST, "The body is not UTF-8, in which JSON is written");
    }
}
