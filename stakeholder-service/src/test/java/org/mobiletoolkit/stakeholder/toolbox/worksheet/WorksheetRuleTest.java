package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;

/** One field of each type, with every bound that a template can set. */
class WorksheetRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Template FORM = read("""
            {"id":"start.x","version":1,"title":"T","kind":"PLAN","origin":"SUITE","purpose":"p",
             "source":{"lines":[],"items":[]},"steps":[],"changes":"c",
             "sections":[{"id":"a","title":"A","guidance":[],"checklist":[],"fields":[
               {"id":"text","label":"Text","type":"TEXT","required":true,"maxLength":5},
               {"id":"long","label":"Long","type":"LONG_TEXT","required":false},
               {"id":"list","label":"List","type":"TEXT_LIST","required":true,"maxLength":5},
               {"id":"whole","label":"Whole","type":"INTEGER","required":false,"min":1,"max":5,"default":3},
               {"id":"decimal","label":"Decimal","type":"DECIMAL","required":false},
               {"id":"money","label":"Money","type":"MONEY_GBP","required":false,"min":0},
               {"id":"share","label":"Share","type":"PERCENT","required":false,"min":0,"max":100},
               {"id":"day","label":"Day","type":"DATE","required":false},
               {"id":"yes","label":"Yes","type":"YES_NO","required":true},
               {"id":"choice","label":"Choice","type":"CHOICE","required":false,"choices":["X","Y"]}]},
              {"id":"b","title":"B","guidance":[],"checklist":[],"fields":[]}],
             "parameters":[],"instantiates":[],"records":[],"licence":"Apache-2.0","attribution":"a"}""", new TypeReference<Template>() {});

    @Test
    void beginsWithThePresets() {
        assertThat(WorksheetRule.presets(FORM)).isEqualTo(content("{\"a\":{\"whole\":3}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":{}}",
                "{\"b\":{}}",
                "{\"a\":{\"text\":\"12345\",\"long\":\"x\",\"list\":[],\"whole\":5,\"decimal\":-0.123456}}",
                "{\"a\":{\"list\":[\"a\",\"b\"],\"whole\":3.0,\"money\":0.25,\"share\":100,\"day\":\"2028-02-29\"}}",
                "{\"a\":{\"yes\":false,\"choice\":\"Y\"}}"
            })
    void takesWhatFits(String said) {
        assertThat(WorksheetRule.faults(FORM, content(said))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"c\":{}}|/content/c|unknown-section",
                "{\"c/d\":1}|/content/c~1d|unknown-section",
                "{\"a\":\"x\"}|/content/a|wrong-type",
                "{\"a\":{\"other\":1}}|/content/a/other|unknown-field",
                "{\"b\":{\"text\":\"x\"}}|/content/b/text|unknown-field",
                "{\"a\":{\"text\":1}}|/content/a/text|wrong-type",
                "{\"a\":{\"text\":\"  \"}}|/content/a/text|size",
                "{\"a\":{\"text\":\"123456\"}}|/content/a/text|size",
                "{\"a\":{\"list\":\"x\"}}|/content/a/list|wrong-type",
                "{\"a\":{\"list\":[\"x\",1]}}|/content/a/list/1|wrong-type",
                "{\"a\":{\"list\":[\"123456\"]}}|/content/a/list/0|size",
                "{\"a\":{\"whole\":\"3\"}}|/content/a/whole|wrong-type",
                "{\"a\":{\"whole\":1.5}}|/content/a/whole|wrong-value",
                "{\"a\":{\"whole\":0}}|/content/a/whole|range",
                "{\"a\":{\"whole\":6}}|/content/a/whole|range",
                "{\"a\":{\"decimal\":1e13}}|/content/a/decimal|range",
                "{\"a\":{\"decimal\":1e999}}|/content/a/decimal|range",
                "{\"a\":{\"decimal\":1e-9}}|/content/a/decimal|wrong-value",
                "{\"a\":{\"money\":0.255}}|/content/a/money|wrong-value",
                "{\"a\":{\"money\":-1}}|/content/a/money|range",
                "{\"a\":{\"share\":100.5}}|/content/a/share|range",
                "{\"a\":{\"day\":\"2027-02-29\"}}|/content/a/day|wrong-value",
                "{\"a\":{\"day\":\"1999-12-31\"}}|/content/a/day|plausible-day",
                "{\"a\":{\"day\":20270101}}|/content/a/day|wrong-value",
                "{\"a\":{\"yes\":\"true\"}}|/content/a/yes|wrong-type",
                "{\"a\":{\"choice\":\"Z\"}}|/content/a/choice|wrong-value",
            })
    void refusesWhatDoesNot(String said, String pointer, String code) {
        assertThat(WorksheetRule.faults(FORM, content(said))).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    void refusesAListWithoutEnd() {
        var list = JSON.createArrayNode();
        for (var i = 0; i <= WorksheetRule.MOST_ITEMS; i++) {
            list.add("x");
        }

        assertThat(WorksheetRule.faults(
                        FORM, Map.of("a", JSON.createObjectNode().set("list", list))))
                .extracting(FieldError::pointer)
                .containsExactly("/content/a/list");
    }

    @Test
    void namesWhatIsStillEmpty() {
        assertThat(WorksheetRule.missing(FORM, content("{}")))
                .extracting(FieldError::pointer)
                .containsExactly("/content/a/text", "/content/a/list", "/content/a/yes");
        assertThat(WorksheetRule.missing(FORM, content("{\"a\":{\"text\":\"x\",\"list\":[],\"yes\":false}}")))
                .extracting(FieldError::pointer)
                .containsExactly("/content/a/list");
        assertThat(WorksheetRule.missing(FORM, content("{\"a\":{\"text\":\"x\",\"list\":[\"y\"],\"yes\":false}}")))
                .isEmpty();
    }

    private static Map<String, JsonNode> content(String text) {
        return read(text, new TypeReference<>() {});
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
