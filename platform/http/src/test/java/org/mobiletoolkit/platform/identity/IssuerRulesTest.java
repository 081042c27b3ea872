package org.mobiletoolkit.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssuerRulesTest {

    private static IdentitySettings.Issuer forAll() {
        return new GivenIssuer("https://id.example.nhs.uk", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static IdentitySettings.Issuer of(String prefix, String... organisations) {
        return new GivenIssuer(
                "https://id.example.nhs.uk", Optional.empty(), Optional.of(Set.of(organisations)), Optional.of(prefix));
    }

    @Test
    void letTheOnlyIssuerSpeakForAllWhenNothingElseIsSaid() {
        assertThat(IssuerRules.speaksFor(forAll(), "RRX")).isTrue();
        assertThat(IssuerRules.speaksFor(of("", "*"), "RRX")).isTrue();
        assertThat(IssuerRules.speaksFor(of("", "RYY"), "RRX")).isFalse();
        assertThatCode(() -> IssuerRules.check(Map.of("main", forAll()))).doesNotThrowAnyException();
    }

    @Test
    void acceptIssuersThatSpeakForDifferentOrganisations() {
        assertThatCode(() -> IssuerRules.check(Map.of("a", of("", "RRX"), "b", of("", "RYY", "RZZ"))))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptTwoForOneOrganisationWhoseSubjectsCannotMeet() {
        assertThatCode(() -> IssuerRules.check(Map.of("a", of("a:", "*"), "b", of("b:", "RYY"))))
                .doesNotThrowAnyException();
    }

    @Test
    void refuseSeveralOfWhichOneSpeaksForNobodyKnowsWhom() {
        assertThatThrownBy(() -> IssuerRules.check(Map.of("a", of("", "RRX"), "b", forAll())))
                .hasMessageContaining("platform.identity.issuers.b.organisations");
    }

    @Test
    void refuseTwoForOneOrganisationWhoseSubjectsMayMeet() {
        for (var prefix : Set.of("", "a:", "A:")) {
            assertThatThrownBy(() -> IssuerRules.check(Map.of("a", of(prefix, "RRX"), "b", of("a:b:", "RRX"))))
                    .hasMessageContaining("subject-prefix");
        }
    }
}
