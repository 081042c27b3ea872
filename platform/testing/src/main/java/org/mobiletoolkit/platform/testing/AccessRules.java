package org.mobiletoolkit.platform.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.right.NeededRight;

/** That who may do what is said in one place: the table of rights. */
public final class AccessRules {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");

    private AccessRules() {}

    /**
     * Each command of a machine is asked for at its path by the right that the machine names, so what callers are told
     * beforehand is what they meet.
     *
     * @param paths by command the last segment of its path, where that is not the command itself
     */
    public static void commandsAskForTheRightOfTheirMachine(String basePackage, Map<String, String> paths) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        var asMachinesSay = asMachinesSay(classes, paths);

        assertThat(asMachinesSay).isNotEmpty();
        assertThat(asPathsAsk(classes, asMachinesSay.keySet()))
                .as("the rights by which commands are given, as their paths ask and as their machines say")
                .isEqualTo(asMachinesSay);
    }

    /** By package and last segment of the path, as {@code org.example.risk/close}. */
    private static Map<String, Set<String>> asMachinesSay(JavaClasses classes, Map<String, String> paths) {
        var rights = new TreeMap<String, Set<String>>();
        for (var machine : classes.stream().flatMap(AccessRules::machines).toList()) {
            machine(machine)
                    .rights()
                    .forEach((command, right) -> rights.computeIfAbsent(
                                    machine.getOwner().getPackageName() + "/" + paths.getOrDefault(command, command),
                                    any -> new TreeSet<>())
                            .add(right));
        }
        return rights;
    }

    private static Stream<JavaField> machines(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getRawType().isEquivalentTo(Lifecycle.class));
    }

    private static Lifecycle<?> machine(JavaField declared) {
        try {
            var field = declared.reflect();
            field.setAccessible(true);
            return (Lifecycle<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Set<String>> asPathsAsk(JavaClasses classes, Set<String> wanted) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class) && method.isAnnotatedWith(Path.class))
                .filter(method -> wanted.contains(place(method)))
                .collect(Collectors.groupingBy(
                        AccessRules::place,
                        TreeMap::new,
                        Collectors.mapping(
                                method -> NeededRight.of(method.reflect()).orElse("none"),
                                Collectors.toCollection(TreeSet::new))));
    }

    private static String place(JavaMethod method) {
        var path = method.getAnnotationOfType(Path.class).value();
        return method.getOwner().getPackageName() + path.substring(path.lastIndexOf('/'));
    }

    /** What callers may do is told by {@link AvailableActions}, which looks at everything, and put together nowhere else. */
    public static void whatMayBeDoneIsToldByThePlatform(String basePackage) {
        noClasses()
                .should()
                .callConstructorWhere(target(owner(equivalentTo(AvailableAction.class))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(basePackage));
    }

    /** Names of roles are imported by the table of rights and by nothing else. */
    public static void rolesAreNamedByTheTableOnly(Class<?> roles) {
        assertThat(naming(roles.getPackageName()))
                .as("sources that name roles: only packages called access may")
                .isEmpty();
    }

    private static List<String> naming(String rolesPackage) {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !Objects.requireNonNull(file.getParent()).endsWith("access"))
                    .filter(file -> read(file).contains(rolesPackage + "."))
                    .map(java.nio.file.Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
