package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.stakeholder.people.register.RegisterRule.Grouping;

class RegisterRuleTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();

    private static StakeholderContent entry(StakeholderKind kind, boolean internal, Seniority seniority, UUID group) {
        return new StakeholderContent(
                UUID.randomUUID(),
                "Ward sister",
                kind,
                internal,
                seniority,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                group,
                null,
                null);
    }

    private static List<String> faults(StakeholderContent entry, Grouping joined) {
        return RegisterRule.faults(entry, ID, joined).stream()
                .map(FieldError::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"GROUP", "ORGANISATION"})
    void letsAPersonJoinAGroupOrAnOrganisation(StakeholderKind kind) {
        var joined = new Grouping(GROUP, kind, StakeholderStatus.ACTIVE);

        assertThat(faults(entry(StakeholderKind.PERSON, true, Seniority.MIDDLE, GROUP), joined))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP, GROUP, ACTIVE, not-a-person",
        "PERSON, PERSON, ACTIVE, not-a-group",
        "PERSON, GROUP, LEFT, has-left"
    })
    void refusesWhatIsNoMembership(StakeholderKind kind, StakeholderKind of, StakeholderStatus status, String code) {
        assertThat(faults(entry(kind, true, Seniority.MIDDLE, GROUP), new Grouping(GROUP, of, status)))
                .containsExactly(code);
    }

    @Test
    void refusesToJoinOneself() {
        assertThat(faults(
                        entry(StakeholderKind.PERSON, true, Seniority.MIDDLE, ID),
                        new Grouping(ID, StakeholderKind.GROUP, StakeholderStatus.ACTIVE)))
                .containsExactly("not-a-group");
    }

    @ParameterizedTest
    @CsvSource({"true, EXTERNAL, external-inside", "false, EXTERNAL,", "true, BOARD,", "false, SENIOR,"})
    void refusesAnOutsiderInside(boolean internal, Seniority seniority, String code) {
        assertThat(faults(entry(StakeholderKind.PERSON, internal, seniority, null), null))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
