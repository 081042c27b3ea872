package org.mobiletoolkit.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.mobiletoolkit.platform.write.Write;

/** What is kept, and what of it is shown. */
final class RecordRules {

    private RecordRules() {}

    /** A row without a tenant is shown to everybody. There is no exception; the day that needs one names it here. */
    static ArchRule entitiesHaveTheirTenant() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("say whose they are by a @TenantId of their own or inherited") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        if (entity.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(TenantId.class))) {
                            events.add(SimpleConditionEvent.violated(entity, entity.getName() + " has no @TenantId"));
                        }
                    }
                });
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
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                                .map(JavaType::getAllInvolvedRawTypes)
                                .flatMap(types -> types.stream())
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .distinct()
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getSimpleName())));
                    }
                });
    }

    static ArchRule resourcesGuardTheirWrites() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and(new DescribedPredicate<JavaClass>("accept writes") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getMethods().stream()
                                .anyMatch(method -> List.of(POST.class, PATCH.class, PUT.class).stream()
                                        .anyMatch(method::isAnnotatedWith));
                    }
                })
                .should()
                .beAnnotatedWith(Write.class);
    }

    /** One with a variable, such as {@code /things/{id}/parts}, makes the framework sort all paths anew for each thing. */
    static ArchRule resourcesLieAtFixedPaths() {
        return noClasses()
                .should()
                .beAnnotatedWith(new DescribedPredicate<JavaAnnotation<?>>("a path within a variable") {
                    @Override
                    public boolean test(JavaAnnotation<?> annotation) {
                        return annotation.getRawType().isEquivalentTo(Path.class)
                                && annotation.as(Path.class).value().indexOf("/{", 1) >= 0;
                    }
                });
    }
}
