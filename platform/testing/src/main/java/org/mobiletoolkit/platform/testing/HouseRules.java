package org.mobiletoolkit.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.mobiletoolkit.platform.write.Write;

/** How the code of the suite is built, as rules that a test can break. */
public final class HouseRules {

    private static final Set<String> CLOCK_READERS =
            Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime");

    private HouseRules() {}

    /** Checks the production code below a package against every rule. */
    public static void check(String basePackage) {
        var imported = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        rules(basePackage).forEach(rule -> rule.allowEmptyShould(true).check(imported));
    }

    /** All rules; each is shown to object to an unruly sample by the test kit's own tests. */
    static List<ArchRule> rules(String basePackage) {
        return List.of(
                featuresFormNoCycle(basePackage),
                entitiesKnowNoTransport(),
                resourcesShowNoEntity(),
                transactionsOnlyOnCommands(),
                noInjectedField(),
                nobodyReadsTheSystemClock(),
                noBucketNames(),
                resourcesGuardTheirWrites(),
                packagesAreNullMarked(),
                noNeighboursClass(basePackage));
    }

    static ArchRule featuresFormNoCycle(String basePackage) {
        return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule entitiesKnowNoTransport() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "org.eclipse.microprofile..");
    }

    static ArchRule resourcesShowNoEntity() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should(new ArchCondition<>("mention no entity in their signature") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var mentioned =
                                new java.util.HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
                        method.getParameterTypes().forEach(type -> mentioned.addAll(type.getAllInvolvedRawTypes()));
                        mentioned.stream()
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getSimpleName())));
                    }
                });
    }

    static ArchRule transactionsOnlyOnCommands() {
        return classes().that().areAnnotatedWith(Transactional.class).should().haveSimpleNameEndingWith("Commands");
    }

    static ArchRule noInjectedField() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    static ArchRule nobodyReadsTheSystemClock() {
        return noClasses().should().callMethodWhere(new DescribedPredicate<JavaCall<?>>("it reads the system clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                var owner = call.getTargetOwner().getName();
                return call.getName().equals("now")
                                && CLOCK_READERS.contains(owner)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isAssignableTo(java.time.Clock.class))
                        || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                        || owner.equals("java.time.Clock") && call.getName().startsWith("system");
            }
        });
    }

    static ArchRule noBucketNames() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Service|Controller)");
    }

    static ArchRule resourcesGuardTheirWrites() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and(new DescribedPredicate<JavaClass>("accept writes") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(jakarta.ws.rs.POST.class)
                                        || method.isAnnotatedWith(jakarta.ws.rs.PATCH.class)
                                        || method.isAnnotatedWith(jakarta.ws.rs.PUT.class));
                    }
                })
                .should()
                .beAnnotatedWith(Write.class);
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

    static ArchRule noNeighboursClass(String basePackage) {
        return noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("belong to another service") {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().startsWith("org.mobiletoolkit.")
                        && !type.getPackageName().startsWith("org.mobiletoolkit.platform.")
                        && !type.getPackageName().startsWith("org.mobiletoolkit.handbook")
                        && !type.getPackageName().startsWith(basePackage);
            }
        });
    }

    /** For the test kit's own tests. */
    static JavaClasses imported(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }
}
