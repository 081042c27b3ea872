package org.mobiletoolkit.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;

/** What a line of code may do. */
final class CodeRules {

    private CodeRules() {}

    static ArchRule transactionsOnlyOnCommands() {
        return classes().that().areAnnotatedWith(Transactional.class).should().haveSimpleNameEndingWith("Commands");
    }

    static ArchRule noTransactionOfASingleMethod() {
        return noMethods().should().beAnnotatedWith(Transactional.class);
    }

    static ArchRule noInjectedField() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    static ArchRule nobodyReadsTheSystemClock() {
        return noClasses().should().callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("it reads the system clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                var owner = call.getTargetOwner();
                return owner.getPackageName().startsWith("java.time") && readsTheTime(call)
                        || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                        || owner.isEquivalentTo(Date.class)
                                && call.getTarget().getRawParameterTypes().isEmpty();
            }
        });
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                ? call.getName().startsWith("system")
                : call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(Clock.class));
    }

    static ArchRule rulesArePure() {
        return noClasses()
                .that()
                .haveNameMatching(".*[.$]\\w+Rule")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.jboss..", "org.eclipse..");
    }

    static ArchRule onlyThePlatformTalksToTheBroker() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.mobiletoolkit.platform.inbox..",
                        "org.mobiletoolkit.platform.outbox..",
                        "org.mobiletoolkit.platform.testing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..");
    }

    static ArchRule nothingIsReactive() {
        // who calls is found out where Quarkus wants it so
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.mobiletoolkit.platform.tenancy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smallrye.mutiny..");
    }
}
