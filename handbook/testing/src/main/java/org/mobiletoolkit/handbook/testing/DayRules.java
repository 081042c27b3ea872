package org.mobiletoolkit.handbook.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** The year 9999 and the year 1 are refused wherever a body takes a day: a rule that a test can break. */
public final class DayRules {

    private DayRules() {}

    /** Checks the bodies that the resources below a package take, and the patches of records. */
    public static void check(String basePackage) {
        everyDayOfABodyIsPlausible()
                .allowEmptyShould(true)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(basePackage));
    }

    static ArchRule everyDayOfABodyIsPlausible() {
        return classes().should(new ArchCondition<>("take plausible days only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Path.class)) {
                    bodies(type).forEach(body -> check(body, events, new HashSet<>()));
                } else if (type.getSimpleName().endsWith("Change") && isValidated(type)) {
                    check(type, events, new HashSet<>());
                }
            }

            private void check(JavaClass body, ConditionEvents events, Set<JavaClass> seen) {
                if (!body.isRecord() || !seen.add(body)) {
                    return;
                }
                for (var field : body.getFields()) {
                    if (field.getModifiers().contains(JavaModifier.STATIC)) {
                        continue;
                    }
                    if (field.getRawType().isEquivalentTo(LocalDate.class)
                            && !field.isAnnotatedWith(PlausibleDay.class)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " takes any day"));
                    }
                    field.getType().getAllInvolvedRawTypes().forEach(part -> check(part, events, seen));
                }
            }
        });
    }

    private static List<JavaClass> bodies(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(DayRules::writes)
                .flatMap(method -> method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .toList();
    }

    private static boolean writes(JavaMethod method) {
        return method.isAnnotatedWith(POST.class)
                || method.isAnnotatedWith(PATCH.class)
                || method.isAnnotatedWith(PUT.class);
    }

    private static boolean isValidated(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getAnnotations().stream())
                .anyMatch(annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.validation"));
    }
}
