package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two entries are one where nothing tells them apart. */
class SamePersonTest {

    private static StakeholderContent entry(String name, @Nullable String jobTitle, @Nullable String login) {
        return new StakeholderContent(
                new UUID(0, 1),
                name,
                StakeholderKind.PERSON,
                true,
                Seniority.MIDDLE,
                List.of(),
                null,
                jobTitle,
                null,
                login,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    @Test
    void aNameIsTheSameHoweverItIsSpacedAndCapitalised() {
        assertThat(SamePerson.of(entry("Zoë  Adams ", null, null)))
                .isEqualTo(SamePerson.of(entry("zoë adams", null, null)));
        assertThat(SamePerson.of(entry("Zoë Adams", null, null)))
                .isNotEqualTo(SamePerson.of(entry("Zoe Adams", null, null)));
    }

    @Test
    void twoOfOneNameWithDifferentJobsAreTwo() {
        assertThat(SamePerson.of(entry("Bob", "Porter", null)))
                .isNotEqualTo(SamePerson.of(entry("Bob", "Surgeon", null)));
    }

    @Test
    void whoHasALoginIsKnownByIt() {
        assertThat(SamePerson.of(entry("Bob", "Porter", "bob@rrx"))).isNull();
    }
}
