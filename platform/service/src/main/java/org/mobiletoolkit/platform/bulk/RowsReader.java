package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Reads the rows of a body one by one, in whatever form they come. */
@Provider
@Consumes({Rows.JSON, Rows.NDJSON, Rows.CSV})
class RowsReader implements MessageBodyReader<Rows<?>> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What older spreadsheets write; whoever sends it says so. */
    private static final String WINDOWS = "windows-1252";

    private final ObjectMapper json;
    private final int most;

    RowsReader(ObjectMapper json, @ConfigProperty(name = "platform.bulk.most-rows", defaultValue = "1000") int most) {
        this.json = json;
        this.most = most;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Rows.class;
    }

    @Override
    public Rows<?> readFrom(
            Class<Rows<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(rowType(generic), media, body);
    }

    @SuppressWarnings("unchecked") // the R of Rows<R>
    private static Class<? extends Record> rowType(Type rows) {
        return (Class<? extends Record>) ((ParameterizedType) rows).getActualTypeArguments()[0];
    }

    private <R extends Record> Rows<R> read(Class<R> type, MediaType media, InputStream body) throws IOException {
        var rows = new Gathered(most);
        try (var text = text(body, charset(media))) {
            read(type, media.getType() + "/" + media.getSubtype(), text, rows);
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    CommonProblem.MALFORMED_REQUEST,
                    "The body is not UTF-8; save it as CSV UTF-8, or say text/csv; charset=" + WINDOWS);
        }
        return new Rows<>(type, rows.all());
    }

    private void read(Class<? extends Record> type, String form, BufferedReader text, Gathered rows)
            throws IOException {
        switch (form.toLowerCase(Locale.ROOT)) {
            case Rows.CSV -> new CsvRows(json).read(text, type, rows);
            case Rows.NDJSON -> new JsonRows(json).readLines(text, rows);
            default -> new JsonRows(json).readAll(text, rows);
        }
    }

    private static BufferedReader text(InputStream body, Charset charset) throws IOException {
        var text = new BufferedReader(new InputStreamReader(body, charset.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static Charset charset(MediaType media) {
        var said = media.getParameters()
                .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
                .toLowerCase(Locale.ROOT);
        return switch (said) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case WINDOWS, "iso-8859-1" -> Charset.forName(WINDOWS);
            default -> throw new Refusal(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Rows are UTF-8, or " + WINDOWS);
        };
    }
}
