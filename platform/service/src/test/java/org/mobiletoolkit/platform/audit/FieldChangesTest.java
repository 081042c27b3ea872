package org.mobiletoolkit.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.platform.person.PersonalTable.named;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.person.PersonalData;

class FieldChangesTest {

    private final FieldChanges changes = new FieldChanges(
            JsonMapper.builder().build(),
            PersonalData.of(
                    "folder_id", named("card").login("relationship_owner").plain("status")),
            "a secret that is long enough");

    private String told(String member, Object value) {
        return changes.between(null, Map.of(member, value)).get(0).get("new").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"j.smith", "jane-smith", "123456", "SMITH_J", "sro@rrx", "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b"})
    void neverTellsALoginWhateverItLooksLike(String login) {
        assertThat(told("relationshipOwner", login)).startsWith("hmac:").doesNotContain(login);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IN_PROGRESS", "analyse.vision", "2026-11-25", "12.50", "019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b"})
    void tellsStatesDaysAndReferences(String word) {
        assertThat(told("status", word)).isEqualTo(word);
    }

    @Test
    void tellsNoFreeTextAndNoContainer() {
        assertThat(told("remark", "Jane said no")).startsWith("hmac:");
        assertThat(told("watchers", java.util.List.of("j.smith"))).startsWith("hmac:");
        assertThat(told("remark", "same")).isEqualTo(told("remark", "same")).isNotEqualTo(told("remark", "other"));
    }
}
