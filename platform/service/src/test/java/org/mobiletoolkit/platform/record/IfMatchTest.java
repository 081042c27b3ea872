package org.mobiletoolkit.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

class IfMatchTest {

    private static final UUID ID = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
    private static final String HASH = "e860121a";

    @Test
    void forbidsWhatIsForNoRecordOnly() {
        assertThatCode(() -> IfMatch.requireNone(null, ID, 7)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.requireNone("\"6\"", ID, 7)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Refusal.class, () -> IfMatch.requireNone("*", ID, 7))
                        .type())
                .isEqualTo(CommonProblem.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"7\"",
                "\"7-0abc\"",
                " \"6\", \"7-1\" ",
                "\"7-" + HASH + "-0abc\"",
                "\"7-" + HASH + "-0abc-gzip\"",
                "\"7-" + HASH + "-0abc--gzip\"",
                "\"7-" + HASH + "-0abc;br\"",
                "W/\"7-" + HASH + "-0abc\""
            })
    void acceptsThePresentVersion(String header) {
        assertThatCode(() -> IfMatch.require(header, ID, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"6\"",
                "7",
                "\"x\"",
                "\"77\"",
                "\"7",
                "\"99999999999999999999\"",
                "\"7-abcdef-0abc\"",
                "\"7-a-b-c\"",
                "\"\""
            })
    void refusesEveryOther(String header) {
        var refusal = catchThrowableOfType(Refusal.class, () -> IfMatch.require(header, ID, 7));

        assertThat(refusal.type()).isEqualTo(CommonProblem.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*"})
    void asksForAVersion(String header) {
        var refusal = catchThrowableOfType(Refusal.class, () -> IfMatch.require(header, ID, 7));

        assertThat(refusal.type()).isEqualTo(CommonProblem.PRECONDITION_REQUIRED);
    }

    /** The test cases of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"} | {\"a\":null} | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
                "[\"a\",\"b\"] | [\"c\",\"d\"] | [\"c\",\"d\"]",
                "{\"a\":\"b\"} | [\"c\"] | [\"c\"]",
                "{\"a\":\"foo\"} | null | null",
                "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
                "[1,2] | {\"a\":\"b\",\"c\":null} | {\"a\":\"b\"}",
                "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void mergesAsTheStandardSays(String target, String patch, String result) throws IOException {
        var json = new ObjectMapper();

        assertThat(MergePatch.merge(json.readTree(target), json.readTree(patch)))
                .isEqualTo(json.readTree(result));
    }
}
