package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.platform.person.PersonalTable.named;

import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.person.PersonalData;

class PrivacyRulesTest {

    private static final Map<String, Map<String, String>> SCHEMA = Map.of(
            "card", Map.of("id", "uuid", "organisation", "text", "login", "text", "notes", "jsonb", "at", "date"),
            "audit_event", Map.of("actor_id", "text"));

    @Test
    void acceptsWhatIsDeclaredInFull() {
        var data = PersonalData.of("folder_id", named("card").person("login").text("notes"));

        assertThat(PrivacyRules.faults(data, SCHEMA)).isEmpty();
    }

    @Test
    void objectsToATableThatWasForgotten() {
        assertThat(PrivacyRules.faults(PersonalData.of("folder_id"), SCHEMA)).containsExactly("card is not declared");
    }

    @Test
    void objectsToAColumnThatWasForgotten() {
        var data = PersonalData.of("folder_id", named("card").person("login"));

        assertThat(PrivacyRules.faults(data, SCHEMA)).containsExactly("card.notes is not declared, personal or plain");
    }

    @Test
    void objectsToWhatDoesNotExist() {
        var data = PersonalData.of(
                "folder_id",
                named("card")
                        .person("login")
                        .name("notes")
                        .key("number")
                        .about("owner_id", "owner")
                        .scope("undertaking_id")
                        .empty("cards", Period.ofDays(1), "t.sealed_at", "remark")
                        .sealed("seal", "because", Period.ofYears(1), "sealed_at"),
                named("gone").plain("name"));

        assertThat(PrivacyRules.faults(data, SCHEMA))
                .containsExactlyInAnyOrder(
                        "card refers to owner, which is not declared",
                        "card.seal is declared but does not exist",
                        "card.remark is declared but does not exist",
                        "card.number is declared but does not exist",
                        "card.owner_id is declared but does not exist",
                        "card.undertaking_id is declared but does not exist",
                        "card.sealed_at is declared but does not exist",
                        "card.notes is JSON: declare its names as contact",
                        "gone is declared but does not exist");
    }

    @Test
    void objectsToATableThatBelongsToNobody() {
        var data = PersonalData.of("folder_id", named("card").login("login").forget("cards", Period.ofDays(1), "t.at"));

        assertThat(PrivacyRules.faults(data, Map.of("card", Map.of("id", "uuid", "login", "text", "at", "date"))))
                .containsExactly(
                        "card says neither its organisation nor the row to which it belongs",
                        "card is to be forgotten but says no organisation");
    }
}
