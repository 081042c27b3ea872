package org.mobiletoolkit.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.CommonProblem;

class ParameterFormTest {

    private static void refuses(Type type, String value) {
        assertThat(ParameterForm.of(type).fault(List.of(value))).isNotNull();
    }

    private static void takes(Type type, String value) {
        assertThat(ParameterForm.of(type).fault(List.of(value))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", "xyz", "null", "", " true"})
    void isYesOrNoAndNothingElse(String value) {
        refuses(Boolean.class, value);
        takes(Boolean.class, "true");
        takes(boolean.class, "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", "５", "1.0", "0x1", "9999999999", "-", " 5"})
    void isAWholeNumber(String value) {
        refuses(int.class, value);
        takes(Integer.class, "-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-31", "2026-1-1", "2026-11-30T00:00:00Z", "+2026-11-30", "0000-01-01"})
    void isADay(String value) {
        refuses(LocalDate.class, value);
        takes(LocalDate.class, "2026-11-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2-3-4-5", "019a2b3c4d5e7f608a9b0c1d2e3f4a5b", "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5g"})
    void isAnIdInFull(String value) {
        refuses(UUID.class, value);
        takes(UUID.class, "019A2B3C-4d5e-7f60-8a9b-0c1d2e3f4a5b");
    }

    @Test
    void saysWhichConstantsThereAre() {
        var fault = ParameterForm.of(CommonProblem.class).fault(List.of("not-found"));

        assertThat(fault.detail()).contains("NOT_FOUND", "FORBIDDEN");
        takes(CommonProblem.class, "NOT_FOUND");
    }

    @Test
    void isGivenOnceUnlessItIsAList() throws NoSuchMethodException {
        var many = Lists.class.getDeclaredMethod("many", List.class).getGenericParameterTypes()[0];

        assertThat(ParameterForm.of(String.class).fault(List.of("a", "b")).code())
                .isEqualTo("repeated");
        assertThat(ParameterForm.of(many).fault(List.of("NOT_FOUND", "FORBIDDEN")))
                .isNull();
        assertThat(ParameterForm.of(many).fault(List.of("NOT_FOUND", "OTHER"))).isNotNull();
    }

    enum Step {
        FIRST;

        @JsonValue
        public String id() {
            return "the.first";
        }
    }

    @Test
    void knowsConstantsByTheNamesThatTheyAreWrittenBy() {
        takes(Step.class, "the.first");
        refuses(Step.class, "FIRST");
    }

    private interface Lists {
        void many(List<CommonProblem> types);
    }
}
