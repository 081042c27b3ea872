package org.mobiletoolkit.platform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

class TextGuardTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static boolean check(JsonNode body, String... released) {
        return TextGuard.check(GuardedTexts.of(body, Map.of()), List.of(released)::contains);
    }

    private static JsonNode text(String value) {
        return JSON.createObjectNode()
                .set("a", JSON.createArrayNode().add("fine").add(value));
    }

    @Test
    void namesThePlacesOfWhatItRefuses() {
        var body = JSON.createObjectNode()
                .put("9434765919", "a name")
                .set("a", JSON.createArrayNode().add("9434765919"));
        var parameters = Map.of("subject", List.of("943 476 5919"));

        assertThatThrownBy(() -> TextGuard.check(GuardedTexts.of(body, parameters), text -> false))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(CommonProblem.POSSIBLE_PATIENT_IDENTIFIER);
                    assertThat(refusal.problem().errors())
                            .extracting(FieldError::pointer, FieldError::parameter)
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple(null, "subject"),
                                    org.assertj.core.groups.Tuple.tuple("/9434765919", null),
                                    org.assertj.core.groups.Tuple.tuple("/a/0", null));
                });
    }

    @Test
    void letsPassWhatWasReleasedAndNothingElse() {
        assertThat(check(text("9434765919"), "9434765919")).isTrue();
        assertThat(check(text("nothing"), "9434765919")).isFalse();
        assertThatThrownBy(() -> check(text("4010232137"), "9434765919")).isInstanceOf(Refusal.class);
    }

    @Test
    void looksAtNoNumberOfTheBody() {
        assertThatCode(() -> check(JSON.createObjectNode().put("pounds", 9_434_765_919L)))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(MissingNode.getInstance())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\ud800", "\udc00x"})
    void refusesWhatCannotBeStored(String value) {
        assertThatThrownBy(() -> check(text(value), value))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.VALIDATION_FAILED));
    }
}
