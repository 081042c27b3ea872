package org.mobiletoolkit.platform.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** What stands where, under which name, and what may use what. */
final class ShapeRules {

    private static final String SUITE = "org.mobiletoolkit.";

    private ShapeRules() {}

    static ArchRule foldersFormNoCycle(String basePackage) {
        return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule featuresFormNoCycle(String basePackage) {
        return slices().matching(basePackage + ".(*).(*)..").should().beFreeOfCycles();
    }

    static ArchRule foldersKeepTheirOrder(String basePackage, List<String> order) {
        return classes()
                .that()
                .resideInAPackage(basePackage + ".*..")
                .should(new ArchCondition<>("use only folders that come before their own in " + order) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var own = order.indexOf(folder(type));
                        if (own < 0) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no folder"));
                        }
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> order.indexOf(folder(use.getTargetClass())) > own)
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }

                    private String folder(JavaClass type) {
                        var name = type.getPackageName();
                        return name.startsWith(basePackage + ".")
                                ? name.substring(basePackage.length() + 1).split("\\.")[0]
                                : "";
                    }
                });
    }

    static ArchRule noNeighboursClass(String basePackage) {
        return noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("belong to another service") {
            @Override
            public boolean test(JavaClass type) {
                var name = type.getPackageName();
                return name.startsWith(SUITE)
                        && !name.startsWith(SUITE + "platform.")
                        && !name.startsWith(SUITE + "handbook")
                        && !name.startsWith(basePackage);
            }
        });
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no @NullMarked package-info"));
                }
            }
        });
    }

    static ArchRule noBucketNames() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Service|Controller)");
    }

    static ArchRule whatIsSaidAndShownIsARecord() {
        return classes()
                .that()
                .haveNameMatching(".*[.$](New[A-Z]\\w*|\\w+View)")
                .and()
                .areNotInterfaces()
                .should(beRecords());
    }
}
