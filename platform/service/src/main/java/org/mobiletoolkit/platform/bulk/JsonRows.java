package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.rest.Violations;

/** Reads rows that are JSON: all of them in one object, or each on a line of its own (NDJSON). */
final class JsonRows {

    static final String MEMBER = "rows";

    private final ObjectMapper json;
    // after a row of many comes the next one
    private final ObjectReader row;

    JsonRows(ObjectMapper json) {
        this.json = json;
        this.row = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** {@code {"rows":[{…},{…}]}}. */
    void readAll(Reader text, Gathered rows) throws IOException {
        try (var parser = json.createParser(text)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT, "an object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                readMember(parser, rows);
            }
            expect(parser.nextToken(), null, "one object and nothing after it");
        } catch (JsonProcessingException e) {
            throw Violations.unreadable(e);
        }
    }

    private void readMember(JsonParser parser, Gathered rows) throws IOException {
        if (!parser.currentName().equals(MEMBER)) {
            throw Violations.unknownMember("/" + Violations.escaped(parser.currentName()), parser.currentName());
        }
        expect(parser.nextToken(), JsonToken.START_ARRAY, "a list of rows under /rows");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var line = parser.currentTokenLocation().getLineNr();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                rows.add(line, row.readTree(parser), null);
            } else {
                parser.skipChildren();
                rows.add(line, json.createObjectNode(), noObject());
            }
        }
    }

    /** A line that is no JSON is the fault of its row alone; empty lines are passed over. */
    void readLines(BufferedReader text, Gathered rows) throws IOException {
        var number = 0;
        for (var line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank()) {
                readLine(line, number, rows);
            }
        }
    }

    private void readLine(String line, int number, Gathered rows) {
        try {
            if (json.readTree(line) instanceof ObjectNode said) {
                rows.add(number, said, null);
            } else {
                rows.add(number, json.createObjectNode(), noObject());
            }
        } catch (JsonProcessingException e) {
            rows.add(number, json.createObjectNode(), Violations.unreadable(e));
        }
    }

    private static Refusal noObject() {
        return new Refusal(CommonProblem.MALFORMED_REQUEST, "A row is an object");
    }

    private static void expect(@Nullable JsonToken found, @Nullable JsonToken right, String words) {
        if (found != right) {
            throw new Refusal(CommonProblem.MALFORMED_REQUEST, "The body is not as expected: it must be " + words);
        }
    }
}
