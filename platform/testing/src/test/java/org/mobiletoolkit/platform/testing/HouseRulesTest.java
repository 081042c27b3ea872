package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.testing.unruly.UnrulyManager;

/** A guard must be able to fail. */
class HouseRulesTest {

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.entitiesKnowNoTransport(),
                HouseRules.resourcesShowNoEntity(),
                HouseRules.transactionsOnlyOnCommands(),
                HouseRules.noInjectedField(),
                HouseRules.nobodyReadsTheSystemClock(),
                HouseRules.noBucketNames(),
                HouseRules.resourcesGuardTheirWrites(),
                HouseRules.packagesAreNullMarked(),
                HouseRules.noNeighboursClass("org.mobiletoolkit.other"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void objectsToTheUnrulySample(ArchRule rule) {
        var sample = HouseRules.imported(
                UnrulyManager.class, UnrulyManager.Thing.class, org.mobiletoolkit.neighbour.Visitor.class);

        assertThat(rule.allowEmptyShould(true).evaluate(sample).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsAWellBehavedClass(ArchRule rule) {
        var sample = new ClassFileImporter().importPackagesOf(Problem.class);

        assertThat(rule.allowEmptyShould(true).evaluate(sample).hasViolation()).isFalse();
    }
}
