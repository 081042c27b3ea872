package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.people.register.Register.action;
import static org.mobiletoolkit.stakeholder.people.register.Register.leader;
import static org.mobiletoolkit.stakeholder.people.register.Register.person;
import static org.mobiletoolkit.stakeholder.people.register.Register.support;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestTopics;

/** The facts of strong support as the records of one initiative arrive, and as time goes by. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class StrategyEvidenceTest {

    private static final Set<String> CODES = Set.of("STR3.INDEX", "STR3.LEADERS", "STR3.MITIGATED");

    @Inject
    FactBoard board;

    @Inject
    Tenancy tenancy;

    @Inject
    TestClock clock;

    @Inject
    TestTopics topics;

    @Inject
    StakeholderQuadrants quadrants;

    UUID initiative;
    LocalDate today;

    @BeforeEach
    void begin() {
        initiative = openInitiative();
        today = London.today(clock);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Fact fact(String code) {
        return tenancy.runAs("RRX", () -> board.answer(code, initiative).orElseThrow());
    }

    private Set<String> satisfied() {
        return CODES.stream()
                .filter(code -> Boolean.TRUE.equals(fact(code).satisfied()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isFalseThroughoutForAnEmptyRegister() {
        assertThat(CODES).allSatisfy(code -> {
            assertThat(fact(code).satisfied()).as(code).isFalse();
            assertThat(fact(code).missing()).as(code).isNotEmpty();
        });
    }

    @Test
    void becomesTrueFactByFactAndLapsesWithTheActionThatIsOverdue() {
        var sponsor = leader(initiative, "Chief executive", 5, 2);
        assertThat(satisfied()).isEmpty();
        support(sponsor, "SUPPORTIVE", "CHAMPION", today.minusYears(1));
        assertThat(satisfied()).containsExactly("STR3.INDEX", "STR3.LEADERS");

        var union = person(initiative, "Union", 3, 4);
        support(union, "RESISTANT", "SUPPORTIVE", today);
        assertThat(satisfied()).containsExactly("STR3.LEADERS");
        var path = action(union, "Meet the branch", today.plusDays(1));
        assertThat(satisfied()).containsExactly("STR3.LEADERS", "STR3.MITIGATED");

        support(sponsor, "CHAMPION", "CHAMPION", today);
        assertThat(fact("STR3.INDEX").observed()).containsEntry("assessed", 2);
        var nurse = person(initiative, "Chief nurse", 4, 5);
        support(nurse, "CHAMPION", "CHAMPION", today);
        assertThat(satisfied()).isEqualTo(CODES);

        clock.advance(Duration.ofDays(1));
        assertThat(satisfied()).isEqualTo(CODES);
        clock.advance(Duration.ofDays(1));
        assertThat(satisfied()).containsExactly("STR3.INDEX", "STR3.LEADERS");
        patch("SRO", path, "{\"dueOn\":\"%s\"}".formatted(today.plusDays(30))).statusCode(200);
        assertThat(satisfied()).isEqualTo(CODES);
        obey("SRO", path, "cancel", "{\"reason\":\"No time\"}").statusCode(200);
        assertThat(satisfied()).containsExactly("STR3.INDEX", "STR3.LEADERS");
        obey("SRO", "/stakeholders/" + union, "leave", "{\"reason\":\"Retired\"}")
                .statusCode(200);
        assertThat(satisfied()).isEqualTo(CODES);
    }

    @Test
    void neverNamesThoseWhoseSupportIsLow() {
        var opponent = leader(initiative, "Finance director", 5, 5);
        support(opponent, "OPPONENT", "NEUTRAL", today);
        support(leader(initiative, "Chief executive", 5, 5), "CHAMPION", "CHAMPION", today);

        assertThat(satisfied()).isEmpty();
        assertThat(CODES).allSatisfy(code -> assertThat(fact(code).toString()).doesNotContain(opponent));
    }

    @Test
    void looksAtOneInitiativeOnlyAndAtOneTrustOnly() {
        support(leader(initiative, "Chief executive", 5, 5), "CHAMPION", "CHAMPION", today);
        assertThat(satisfied()).isEqualTo(CODES);

        assertThat(tenancy.runAs(
                                "RRY",
                                () -> board.answer("STR3.INDEX", initiative).orElseThrow())
                        .satisfied())
                .isFalse();
        initiative = openInitiative();
        assertThat(satisfied()).isEmpty();
    }

    @Test
    void publishesTheAnswersThatChanged() {
        support(leader(initiative, "Chief executive", 5, 5), "CHAMPION", "CHAMPION", today);

        for (var code : CODES) {
            topics.await(
                    "toolkit.stakeholder.evidence.v1",
                    said -> initiative.toString().equals(said.key())
                            && said.value().contains(code)
                            && said.value().contains("\"satisfied\":true"));
        }
        as("AUDITOR")
                .get("/api/v1/initiatives/" + initiative + "/checkpoints")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsOtherFeaturesTheQuadrantsOfThoseWhoAreActive() {
        var nurse = person(initiative, "Chief nurse", 4, 5);
        var gone = person(initiative, "Gone", 4, 5);
        obey("SRO", "/stakeholders/" + gone, "leave", "{\"reason\":\"Retired\"}")
                .statusCode(200);

        assertThat(tenancy.runAs("RRX", () -> quadrants.activeOf(initiative)))
                .containsExactly(new StakeholderQuadrants.Placed(UUID.fromString(nurse), Quadrant.MANAGE_CLOSELY));
    }
}
