package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobiletoolkit.platform.problem.Problem;
import org.mobiletoolkit.platform.testing.unruly.UnrulyManager;

/** A guard must be able to fail. */
class HouseRulesTest {

    private static final String UNRULY = UnrulyManager.class.getPackageName();
    private static final JavaClasses SAMPLE = new ClassFileImporter().importPackages(UNRULY);

    static Stream<ArchRule> rules() {
        return Stream.concat(
                HouseRules.rules(UNRULY).stream(),
                Stream.of(
                        ShapeRules.foldersKeepTheirOrder(UNRULY, List.of("barn", "egg", "hen")),
                        ShapeRules.foldersKeepTheirOrder(UNRULY, List.of("hen", "egg")),
                        DomainWords.areAbsent(Set.of("mouse"), Set.of()),
                        DomainWords.areAbsent(Set.of("thing"), Set.of()),
                        DomainWords.areAbsent(Set.of(), Set.of("/unruly")),
                        DomainWords.areAbsent(Set.of(), Set.of("IG"))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void objectsToTheUnrulySample(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(SAMPLE).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsAWellBehavedClass(ArchRule rule) {
        var sample = new ClassFileImporter().importPackagesOf(Problem.class);

        assertThat(rule.allowEmptyShould(true).evaluate(sample).hasViolation()).isFalse();
    }

    @Test
    void objectsToACycleAmongFolders() {
        assertThat(objections(ShapeRules.foldersFormNoCycle(UNRULY))).contains("Slice egg", "Slice hen");
    }

    @Test
    void objectsToACycleAmongTheFeaturesOfAFolder() {
        assertThat(objections(ShapeRules.foldersFormNoCycle(UNRULY))).doesNotContain("cat");
        assertThat(objections(ShapeRules.featuresFormNoCycle(UNRULY))).contains("cat", "mouse");
    }

    @Test
    void objectsToAFolderThatUsesALaterOneAndNotTheOtherWayRound() {
        assertThat(objections(ShapeRules.foldersKeepTheirOrder(UNRULY, List.of("barn", "egg", "hen"))))
                .contains("unruly.egg.Egg.meets")
                .doesNotContain("Method <org.mobiletoolkit.platform.testing.unruly.hen.Hen.meets");
    }

    @Test
    void objectsToAFolderThatNoOrderNames() {
        assertThat(objections(ShapeRules.foldersKeepTheirOrder(UNRULY, List.of("hen", "egg"))))
                .contains("barn.cat.Cat stands in no folder");
    }

    private static String objections(ArchRule rule) {
        return rule.evaluate(SAMPLE).getFailureReport().toString();
    }
}
