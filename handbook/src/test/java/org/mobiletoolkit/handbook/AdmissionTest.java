package org.mobiletoolkit.handbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be in the kernel: held here, so that it stays small. */
class AdmissionTest {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src", "main", "java");
    private static final List<String> SERVICES =
            List.of("stakeholder-service", "benefits-service", "procurement-service", "device-service");

    /** Types that two services need not name: they come with another, or one service stands in the kernel's place. */
    private static final Set<String> COME_ALONG =
            Set.of("KnownInitiative", "InitiativeOwners", "StageProblem", "KnownAssignments", "KnownAssignment");

    private static final String IMPROVEMENTS = "3.6 improvement plans and 4.6 change items";

    /** What the handbook asks of a second service whose part is not built; an entry goes when it is. */
    private static final Map<String, String> AWAITED = Map.of(
            "Overdue", IMPROVEMENTS,
            "Undertaking", IMPROVEMENTS,
            "Undertaken", IMPROVEMENTS,
            "UndertakingStatus", IMPROVEMENTS,
            "UndertakingCompletion", IMPROVEMENTS,
            "UndertakingCancellation", IMPROVEMENTS);

    private final JavaClasses kernel = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mobiletoolkit.handbook");

    @Test
    void dependsOnThePlatformOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a service",
                        type -> type.getPackageName().startsWith("org.mobiletoolkit.")
                                && !type.getPackageName().startsWith("org.mobiletoolkit.platform.")
                                && !type.getPackageName().startsWith("org.mobiletoolkit.handbook")))
                .check(kernel);
    }

    @Test
    void ownsNoResourceButTheEvidence() {
        assertThat(named(kernel.stream().filter(type -> type.isAnnotatedWith(Path.class))))
                .containsExactly("EvidenceResource");
    }

    @Test
    void ownsNoTableButWhatIsHeardOfInitiatives() {
        assertThat(named(kernel.stream().filter(type -> type.isAnnotatedWith(Entity.class))))
                .containsExactly("KnownInitiative");
        var created = sources(java.nio.file.Path.of("src", "main", "resources"), ".sql")
                .flatMap(file -> Pattern.compile("create table (\\w+)")
                        .matcher(read(file))
                        .results())
                .map(found -> found.group(1));
        assertThat(created).containsExactly("known_assignment");
    }

    @Test
    void namesTheSectionOfTheHandbookThatSaysIt() {
        for (var type : publicTypes()) {
            var said = read(source(type)) + read(source(type).resolveSibling("package-info.java"));
            assertThat(said).as(type.getName()).containsPattern("handbook \\d\\.\\d|handbook, introduction");
        }
    }

    @Test
    void staysSmall() {
        assertThat(sources(SOURCES, ".java")
                        .mapToLong(file -> read(file).lines().count())
                        .sum())
                .as("main lines")
                .isLessThan(1_000);
    }

    @Test
    void holdsWhatTwoServicesNeed() {
        for (var type : publicTypes()) {
            var name = type.getSimpleName();
            if (!COME_ALONG.contains(name)) {
                assertThat(users(type)).as(name).hasSizeGreaterThanOrEqualTo(AWAITED.containsKey(name) ? 1 : 2);
            }
        }
    }

    @Test
    void awaitsNothingThatHasCome() {
        assertThat(publicTypes().stream()
                        .filter(type -> AWAITED.containsKey(type.getSimpleName()))
                        .filter(type -> users(type).size() > 1))
                .isEmpty();
    }

    private List<JavaClass> publicTypes() {
        return kernel.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static List<String> users(JavaClass type) {
        return SERVICES.stream()
                .filter(service -> sources(java.nio.file.Path.of("..", service, "src", "main", "java"), ".java")
                        .anyMatch(file -> read(file).contains(type.getName() + ";")
                                || read(file).contains(type.getName() + ".")))
                .toList();
    }

    private static java.nio.file.Path source(JavaClass type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static Stream<java.nio.file.Path> sources(java.nio.file.Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> named(Stream<JavaClass> types) {
        return types.map(JavaClass::getSimpleName).toList();
    }
}
