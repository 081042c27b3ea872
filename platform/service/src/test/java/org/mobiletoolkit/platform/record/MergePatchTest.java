package org.mobiletoolkit.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

/** What null may take away: members that there are, of whatever depth. */
class MergePatchTest {

    private static final Letter LETTER = new Letter("Dear all", new Sender("Ward 7", "Leeds"), Map.of("read", true));

    private final ObjectMapper json = new ObjectMapper();
    private final MergePatch patches = new MergePatch(
            json,
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator());

    record Letter(@Nullable String text, @Nullable Sender sender, Map<String, Object> marks) {}

    record Sender(@Nullable String name, @Nullable String town) {}

    private Letter patched(String patch) throws JsonProcessingException {
        return patches.apply(LETTER, (ObjectNode) json.readTree(patch));
    }

    @Test
    void takesAwayWhatThereIs() throws JsonProcessingException {
        assertThat(patched("{\"text\":null,\"sender\":{\"town\":null},\"marks\":{\"read\":null,\"kept\":null}}"))
                .isEqualTo(new Letter(null, new Sender("Ward 7", null), Map.of()));
        assertThat(patched("{\"sender\":null}").sender()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"txet\":null} | /txet",
                "{\"txet\":1} | /txet",
                "{\"text\":\"Dear none\",\"to/from\":null} | /to~1from",
                "{\"sender\":{\"twon\":null}} | /sender/twon",
                "{\"sender\":{\"twon\":1}} | /sender/twon",
                "{\"txet\":{\"a\":null}} | /txet"
            })
    void refusesWhatThereIsNot(String patch, String pointer) {
        var refusal = catchThrowableOfType(Refusal.class, () -> patched(patch));

        assertThat(refusal.type()).isEqualTo(CommonProblem.MALFORMED_REQUEST);
        assertThat(refusal.problem().errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple(pointer, "unknown-member"));
    }
}
