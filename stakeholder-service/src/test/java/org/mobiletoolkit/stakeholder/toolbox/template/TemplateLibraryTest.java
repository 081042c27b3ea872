package org.mobiletoolkit.stakeholder.toolbox.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.CheckItem;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.Origin;
import org.mobiletoolkit.stakeholder.toolbox.template.Template.RequirementCategory;

/** What is shipped keeps the schema that is shipped with it, and covers the toolkit. */
class TemplateLibraryTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "templates");

    private final TemplateLibrary library = new TemplateLibrary(new Toolkit());

    static List<Path> files() throws IOException {
        try (var all = Files.walk(FOLDER)) {
            return all.filter(file -> file.getParent().getFileName().toString().contains("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheSchema(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\": 1|\"version\": 0",
                "\"kind\": \"GUIDE\"|\"kind\": \"POEM\"",
                "\"licence\"|\"license\"",
                "\"id\": \"res.national-resources\"|\"id\": \"National resources\"",
                "\"title\": \"National resources and guidance\"|\"title\": \"  \"",
            })
    void theSchemaCanObject(String change) throws IOException {
        var text = Files.readString(FOLDER.resolve("res.national-resources/1.json"));
        var changed = text.replace(change.split("[|]")[0], change.split("[|]")[1]);

        assertThat(changed).isNotEqualTo(text);
        assertThat(faults(changed)).isNotEmpty();
    }

    @Test
    void listsEveryFileThatIsThere() throws IOException {
        var loaded = library.newest().stream()
                .flatMap(newest -> library.all(newest.template().id()).stream())
                .map(one -> FOLDER.resolve("%s/%d.json"
                        .formatted(one.template().id(), one.template().version())))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(loaded).containsExactlyElementsOf(files());
    }

    /** The 20 mentions in the steps name 18 distinct tools: the realisation plan is named three times. */
    @Test
    void hasTheEighteenToolsThatTheStepsName() {
        assertThat(library.newest().stream()
                        .map(TemplateLibrary.Published::template)
                        .filter(template -> template.origin() == Origin.TOOLKIT)
                        .map(Template::id))
                .containsExactly(
                        "res.benefits-approach",
                        "res.benefits-dependency-map-examples",
                        "res.benefits-profiles-examples",
                        "res.benefits-realisation-plan",
                        "res.clinical-deployment-guide",
                        "res.community-business-case",
                        "res.community-requirements-checklist",
                        "res.community-roi-calculator",
                        "res.current-state-process-map",
                        "res.device-selection-considerations",
                        "res.mdm-considerations",
                        "res.mobile-project-examples",
                        "res.national-resources",
                        "res.procurement-routes-overview",
                        "res.sop-example",
                        "res.user-to-device-mapping-tool",
                        "res.ward-im-business-case",
                        "res.what-to-buy-exemplar");
    }

    /** Each says of itself what the toolkit says of it: where it is named, and for which steps. */
    @Test
    void agreesWithTheToolkitOnWhereToolsAreNamed() {
        for (var step : new Toolkit().steps()) {
            for (var named : step.templates()) {
                var template = library.newest(named.resourceId()).orElseThrow().template();
                assertThat(template.steps()).contains(step.id());
                assertThat(template.source().items()).contains(named.id());
                assertThat(template.source().lines()).containsAll(named.source().lines());
                assertThat(template.title()).isEqualTo(named.name());
            }
        }
    }

    @Test
    void theChecklistOfRequirementsCoversEachMandatoryCategory() {
        for (var version : library.all("res.community-requirements-checklist")) {
            var musts = version.template()
                    .checks()
                    .filter(check -> check.priority() == Template.RequirementPriority.MUST)
                    .map(CheckItem::category)
                    .collect(Collectors.toSet());
            assertThat(musts).containsExactlyInAnyOrder(RequirementCategory.values());
        }
    }

    @Test
    void aLaterVersionKeepsTheCodesOfTheFormer() {
        var versions = library.all("res.community-requirements-checklist");

        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).template().checks().map(CheckItem::code))
                .containsAll(
                        versions.get(0).template().checks().map(CheckItem::code).toList());
        assertThat(versions.get(0).sha256()).isNotEqualTo(versions.get(1).sha256());
    }

    private List<?> faults(String text) {
        return schema().validate(text, InputFormat.JSON);
    }

    private Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(library.schema(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
