package org.mobiletoolkit.stakeholder.toolbox.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // draft | filled
                "{\"a\":\"{{name}}\"}|{\"a\":\"Ann's\"}",
                "{\"a\":\"For {{name}}: {{count}}\"}|{\"a\":\"For Ann's: 3\"}",
                "{\"a\":\"{{count}}\"}|{\"a\":3}",
                "{\"a\":\"{{list}}\"}|{\"a\":[\"x\",\"y\"]}",
                "{\"a\":[\"0\",\"{{list}}\",\"9\"]}|{\"a\":[\"0\",\"x\",\"y\",\"9\"]}",
                "{\"a\":\"all: {{list}}\"}|{\"a\":\"all: x; y\"}",
                "{\"a\":\"{{unsaid}}\",\"b\":1}|{\"b\":1}",
                "{\"a\":[\"{{unsaid}}\"]}|{\"a\":[]}",
                "{\"a\":\"x{{unsaid}}y\"}|{\"a\":\"xy\"}",
                "{\"a\":[{\"@each\":\"list\",\"t\":\"{{it}}\",\"n\":\"N-{{index}}\"}]}|{\"a\":[{\"t\":\"x\",\"n\":\"N-1\"},{\"t\":\"y\",\"n\":\"N-2\"}]}",
                "{\"a\":[{\"@each\":\"unsaid\",\"t\":\"{{it}}\"}]}|{\"a\":[]}",
                "{\"a\":\"{{today+14}}\"}|{\"a\":\"2026-03-11\"}",
                "{\"a\":\"{{today}}\"}|{\"a\":\"2026-02-25\"}",
                "{\"a\":{\"b\":[[\"{{name}}\"]],\"c\":null,\"d\":true}}|{\"a\":{\"b\":[[\"Ann's\"]],\"c\":null,\"d\":true}}",
                "{\"a\":\"{ {name} } {{ name }} {{}}\"}|{\"a\":\"{ {name} } {{ name }} {{}}\"}",
            },
            quoteCharacter = '`')
    void fills(String draft, String filled) throws JsonProcessingException {
        assertThat((JsonNode) rendering().of((ObjectNode) JSON.readTree(draft))).isEqualTo(JSON.readTree(filled));
    }

    /** What somebody says is text: it is not looked into for placeholders, nor for references of the replacement. */
    @Test
    void takesWhatIsSaidAsItIs() throws JsonProcessingException {
        var values = new HashMap<>(values());
        values.put("name", JSON.readTree("\"{{list}} $1 \\\\ {{today}}\""));

        var filled = new Rendering(values).of((ObjectNode) JSON.readTree("{\"a\":\"{{name}}\",\"b\":\"<{{name}}>\"}"));

        assertThat(filled.path("a").asText()).isEqualTo("{{list}} $1 \\ {{today}}");
        assertThat(filled.path("b").asText()).isEqualTo("<{{list}} $1 \\ {{today}}>");
    }

    @Test
    void namesThePlaceholdersOfADraft() throws JsonProcessingException {
        var draft = JSON.readTree("{\"a\":[{\"@each\":\"list\",\"t\":\"{{it}} {{today+3}}\"}],\"b\":\"{{name}}\"}");

        assertThat(Rendering.placeholders(draft)).containsExactlyInAnyOrder("list", "it", "today", "name");
    }

    private static Rendering rendering() throws JsonProcessingException {
        return new Rendering(values());
    }

    private static Map<String, JsonNode> values() throws JsonProcessingException {
        return Map.of(
                "name", Objects.requireNonNull(JSON.readTree("\"Ann's\"")),
                "count", JSON.readTree("3"),
                "list", JSON.readTree("[\"x\",\"y\"]"),
                "today", JSON.readTree("\"2026-02-25\""));
    }
}
