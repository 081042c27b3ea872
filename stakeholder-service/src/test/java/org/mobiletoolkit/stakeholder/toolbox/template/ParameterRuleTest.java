package org.mobiletoolkit.stakeholder.toolbox.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Parameter;

class ParameterRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASKED = """
            [{"id":"must","label":"M","type":"TEXT","required":true,"maxLength":5},
             {"id":"list","label":"L","type":"TEXT_LIST","required":false,"maxLength":3,"maxItems":2},
             {"id":"day","label":"D","type":"DATE","required":false,"default":"{{today}}"},
             {"id":"pick","label":"P","type":"CHOICE","required":false,"choices":["A","B"],"default":"A"},
             {"id":"picks","label":"PP","type":"CHOICE_LIST","required":false,"maxItems":2,"choices":["A","B","C"]}]""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"must\":\"x\"}|",
                "{\"must\":\"12345\",\"list\":[\"abc\",\"de\"],\"day\":\"2026-02-28\",\"pick\":\"B\",\"picks\":[\"C\"]}|",
                "{\"must\":\"x\",\"list\":null,\"picks\":[]}|",
                "{}|/parameters/must missing",
                "{\"must\":null}|/parameters/must missing",
                "{\"must\":\" \"}|/parameters/must size",
                "{\"must\":\"123456\"}|/parameters/must size",
                "{\"must\":5}|/parameters/must wrong-type",
                "{\"must\":[\"x\"]}|/parameters/must wrong-type",
                "{\"must\":\"x\",\"list\":\"abc\"}|/parameters/list wrong-type",
                "{\"must\":\"x\",\"list\":[\"a\",\"b\",\"c\"]}|/parameters/list size",
                "{\"must\":\"x\",\"list\":[\"a\",\"a\"]}|/parameters/list/1 twice",
                "{\"must\":\"x\",\"list\":[\"a\",null]}|/parameters/list/1 wrong-type",
                "{\"must\":\"x\",\"list\":[\"\",\"abcd\"]}|/parameters/list/0 size,/parameters/list/1 size",
                "{\"must\":\"x\",\"day\":\"2026-02-30\"}|/parameters/day wrong-value",
                "{\"must\":\"x\",\"day\":\"9999-01-01\"}|/parameters/day plausible-day",
                "{\"must\":\"x\",\"day\":\"0001-01-01\"}|/parameters/day plausible-day",
                "{\"must\":\"x\",\"pick\":\"C\"}|/parameters/pick wrong-value",
                "{\"must\":\"x\",\"picks\":[\"A\",\"Z\"]}|/parameters/picks/1 wrong-value",
                "{\"must\":\"x\",\"other/one\":1}|/parameters/other~1one unknown-parameter",
            })
    void namesEachFault(String said, String faults) throws JsonProcessingException {
        var found = ParameterRule.faults(asked(), said(said)).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();

        assertThat(String.join(",", found)).isEqualTo(faults == null ? "" : faults);
    }

    @Test
    void fillsWhatIsNotSaidWithDefaults() throws JsonProcessingException {
        var today = Map.<String, JsonNode>of("today", JSON.readTree("\"2026-02-25\""));

        assertThat(ParameterRule.resolved(asked(), said("{\"must\":\"x\",\"pick\":\"B\"}"), today))
                .isEqualTo(said("{\"must\":\"x\",\"pick\":\"B\",\"day\":\"2026-02-25\",\"today\":\"2026-02-25\"}"));
    }

    private static List<Parameter> asked() throws JsonProcessingException {
        return JSON.readValue(ASKED, new TypeReference<>() {});
    }

    private static Map<String, JsonNode> said(String text) throws JsonProcessingException {
        return JSON.readValue(text, new TypeReference<>() {});
    }
}
