package org.mobiletoolkit.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the code of the suite is built, as rules that a test can break. */
public final class HouseRules {

    private static final String TEST_KIT = HouseRules.class.getPackageName() + "..";

    private HouseRules() {}

    /** Checks the production code below a package against every rule. */
    public static void check(String basePackage) {
        check(rules(basePackage), basePackage);
    }

    /**
     * Checks as well that the folders of a service use one another in one direction only.
     *
     * @param inOrder every folder directly below the package, by what it may use: itself and those before it
     */
    public static void check(String basePackage, String... inOrder) {
        check(
                Stream.concat(
                                rules(basePackage).stream(),
                                Stream.of(ShapeRules.foldersKeepTheirOrder(basePackage, List.of(inOrder))))
                        .toList(),
                basePackage);
    }

    /**
     * Checks that code which could be published for strangers says no word of what it is used for, neither in a name nor
     * in a text.
     *
     * @param nouns in singular, in small letters
     * @param texts that stand for something of the domain as they are, such as the name of a role
     */
    public static void checkSaysNothingOf(Set<String> nouns, Set<String> texts, String... packages) {
        // the test kit signs tokens and makes requests of its users' kind
        var published = production(packages).that(JavaClass.Predicates.resideOutsideOfPackage(TEST_KIT));
        DomainWords.areAbsent(nouns, texts).check(published);
    }

    /** All rules; the test kit's own tests show of each that it can object, so none is kept by finding nothing. */
    static List<ArchRule> rules(String basePackage) {
        return List.of(
                ShapeRules.foldersFormNoCycle(basePackage),
                ShapeRules.featuresFormNoCycle(basePackage),
                ShapeRules.noNeighboursClass(basePackage),
                ShapeRules.packagesAreNullMarked(),
                ShapeRules.noBucketNames(),
                ShapeRules.whatIsSaidAndShownIsARecord(),
                RecordRules.entitiesHaveTheirTenant(),
                RecordRules.entitiesKnowNoTransport(),
                RecordRules.resourcesShowNoEntity(),
                RecordRules.resourcesGuardTheirWrites(),
                RecordRules.resourcesLieAtFixedPaths(),
                CodeRules.transactionsOnlyOnCommands(),
                CodeRules.noTransactionOfASingleMethod(),
                CodeRules.noInjectedField(),
                CodeRules.nobodyReadsTheSystemClock(),
                CodeRules.rulesArePure(),
                CodeRules.onlyThePlatformTalksToTheBroker(),
                CodeRules.nothingIsReactive());
    }

    private static void check(List<ArchRule> rules, String basePackage) {
        var imported = production(basePackage);
        rules.forEach(rule -> rule.allowEmptyShould(true).check(imported));
    }

    private static JavaClasses production(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
    }
}
