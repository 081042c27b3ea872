package org.mobiletoolkit.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The gateway's part of the house rules; the whole set would bring a database to a module that has none. */
class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mobiletoolkit.gateway");

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        slices().matching("org.mobiletoolkit.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void nothingBlocksAnEventLoop() {
        noClasses()
                .that()
                .resideInAnyPackage("..exchange..", "..route..", "..edge..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.nio.file..")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(GATEWAY);
    }

    @Test
    void constructorsTellWhatAClassNeeds() {
        noFields().should().beAnnotatedWith(Inject.class).check(GATEWAY);
    }

    @Test
    void noClassIsABucket() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Service|Controller)")
                .check(GATEWAY);
    }
}
