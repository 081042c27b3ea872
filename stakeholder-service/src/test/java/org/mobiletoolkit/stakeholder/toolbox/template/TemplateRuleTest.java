package org.mobiletoolkit.stakeholder.toolbox.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;

/** Each fault is put into a template that has none. */
class TemplateRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Toolkit TOOLKIT = new Toolkit();

    private static final String SOUND = """
            {"id":"start.x","version":1,"title":"T","kind":"PLAN","origin":"SUITE","purpose":"p",
             "source":{"lines":[],"items":["analyse.vision.activity.1"]},"steps":["analyse.vision"],"changes":"c",
             "sections":[{"id":"a","title":"A","guidance":[],
               "fields":[{"id":"f","label":"F","type":"INTEGER","required":true,"min":1,"max":5,"default":3},
                         {"id":"g","label":"G","type":"CHOICE","required":true,"choices":["X","Y"],"default":"X"}],
               "checklist":[{"code":"A-1","text":"t","why":"w"}]}],
             "parameters":[{"id":"p","label":"P","type":"TEXT","required":false,"maxLength":10,"default":"{{today}}"}],
             "instantiates":[{"service":"stakeholder","record":"OPPORTUNITY","how":"COMMAND"}],
             "records":[{"record":"OPPORTUNITY","content":{"title":"{{p}} {{initiative.name}}"}}],
             "licence":"Apache-2.0","attribution":"a"}""";

    @Test
    void findsNothingWrongWithASoundTemplate() {
        assertThat(faults(template -> {})).isEmpty();
    }

    @Test
    void findsWhatStandsTwice() {
        assertThat(faults(t -> twice(t, "/sections"))).contains("section a stands twice", "check A-1 stands twice");
        assertThat(faults(t -> twice(t, "/sections/0/fields"))).contains("field a.f stands twice");
        assertThat(faults(t -> twice(t, "/parameters"))).contains("parameter p stands twice");
    }

    @Test
    void findsFieldsThatContradictThemselves() {
        assertThat(faults(t -> field(t, 0).put("min", 9)))
                .containsExactly(
                        "field f has its least above its most", "field f begins with a value that it does not take");
        assertThat(faults(t -> field(t, 0).put("default", 7)))
                .containsExactly("field f begins with a value that it does not take");
        assertThat(faults(t -> field(t, 0).put("default", "three")))
                .containsExactly("field f begins with a value that it does not take");
        assertThat(faults(t -> field(t, 1).put("default", "Z")))
                .containsExactly("field g begins with a value that it does not take");
        assertThat(faults(t -> field(t, 1).remove("choices")))
                .contains("field g has choices if and only if it is a CHOICE");
    }

    @Test
    void findsParametersThatContradictThemselves() {
        assertThat(faults(t -> parameter(t).put("required", true)))
                .containsExactly("parameter p is required and has a default");
        assertThat(faults(t -> parameter(t).remove("maxLength")))
                .containsExactly("parameter p has a longest length if and only if it is text");
        assertThat(faults(t -> parameter(t).put("maxItems", 2)))
                .containsExactly("parameter p has a largest size if and only if it is a list");
        assertThat(faults(t -> parameter(t).put("type", "CHOICE")))
                .contains("parameter p has choices if and only if one chooses");
    }

    @Test
    void findsWhatTheToolkitDoesNotKnow() {
        assertThat(faults(t -> t.put("origin", "TOOLKIT")))
                .containsExactly("the toolkit names no start.x", "does not say where the toolkit names it");
        assertThat(faults(t -> t.withArray("/steps").add("analyse.dream")))
                .containsExactly("the toolkit knows no analyse.dream");
    }

    @Test
    void findsDraftsThatDoNotFit() {
        assertThat(faults(t -> ((ObjectNode) t.at("/records/0/content")).put("description", "{{nobody}}")))
                .containsExactly("uses the placeholder nobody that nothing fills");
        assertThat(faults(t -> ((ObjectNode) t.at("/records/0/content")).put("title", "x")))
                .containsExactly("asks for the parameter p and does not use it");
        assertThat(faults(t -> ((ObjectNode) t.at("/instantiates/0")).put("how", "NOT_YET")))
                .containsExactly(
                        "says that it makes [] and drafts [OPPORTUNITY]",
                        "says a reason if and only if OPPORTUNITY is not made");
        assertThat(faults(t -> ((ObjectNode) t.at("/instantiates/0")).put("because", "b")))
                .containsExactly("says a reason if and only if OPPORTUNITY is not made");
    }

    @Test
    void findsListsThatAreTooLongToBeSaid() {
        assertThat(faults(t -> {
                    for (var i = 0; i < TemplateRule.MOST_CHECKS; i++) {
                        t.withArray("/sections/0/checklist")
                                .addObject()
                                .put("code", "B-" + i)
                                .put("text", "t")
                                .put("why", "w");
                    }
                }))
                .containsExactly("has more than 150 checks");
    }

    private static void twice(ObjectNode template, String list) {
        template.withArray(list).add(template.at(list + "/0").deepCopy());
    }

    private static ObjectNode field(ObjectNode template, int index) {
        return (ObjectNode) template.at("/sections/0/fields/" + index);
    }

    private static ObjectNode parameter(ObjectNode template) {
        return (ObjectNode) template.at("/parameters/0");
    }

    private static List<String> faults(Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) JSON.readTree(SOUND);
            change.accept(tree);
            return TemplateRule.faults(
                    JSON.treeToValue(tree, Template.class),
                    id -> TOOLKIT.item(id).isPresent() || TOOLKIT.step(id).isPresent());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
