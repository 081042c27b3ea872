package org.mobiletoolkit.platform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class TextGuardTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode text(String value) {
        return JSON.createObjectNode()
                .set("a", JSON.createArrayNode().add("fine").add(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "9876543210", "9990000018"})
    void agreesWithTheWorkedNumbers(String number) {
        assertThat(NhsNumber.passes(number)).isTrue();
    }

    @Test
    void knowsThatSomeNumbersHaveNoCheckDigit() {
        for (var digit = 0; digit < 10; digit++) {
            assertThat(NhsNumber.passes("999000000" + digit)).isFalse();
            assertThat(NhsNumber.passes("000000006" + digit)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "Mrs X, 943 476 5919, called",
                "no. 943-476-5919.",
                "9434765919/RRX",
                "NHS9434765919",
                "nhsno9434765919",
                "943  476 - 5919",
                "943\u00A0476\u20115919",
                "943\n476\t5919"
            })
    void findsANumberInText(String value) {
        assertThatThrownBy(() -> TextGuard.check(text(value), false)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(CommonProblem.POSSIBLE_PATIENT_IDENTIFIER);
            assertThat(refusal.problem().errors()).extracting("pointer").containsExactly("/a/1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "01134960000",
                "019434765919",
                "018f3f5e-9434-7659-9190-0242ac120002",
                "94347659.19",
                "2026-11-22T10:00:00Z",
                "A9434765919"
            })
    void leavesOtherDigitsAlone(String value) {
        assertThatCode(() -> TextGuard.check(text(value), false)).doesNotThrowAnyException();
    }

    @Test
    void letsAnEntitledPersonOverrideIt() {
        assertThatCode(() -> TextGuard.check(text("9434765919"), true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\ud800", "\udc00x"})
    void refusesWhatCannotBeStored(String value) {
        assertThatThrownBy(() -> TextGuard.check(text(value), true))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.VALIDATION_FAILED));
    }
}
