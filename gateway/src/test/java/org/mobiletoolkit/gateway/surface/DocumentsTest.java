package org.mobiletoolkit.gateway.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the document of each service, and for the merged one. */
class DocumentsTest {

    private static final String BASE = "http://document";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String MERGE_PATCH = "application/merge-patch+json";

    static Stream<Named<JsonNode>> documents() throws IOException {
        var documents = new ArrayList<Named<JsonNode>>();
        for (var service : SurfaceMerge.SERVICES) {
            var file = Path.of("..", service + "-service", "openapi.yaml");
            documents.add(Named.of(service, DocumentFormat.readYaml(Files.readString(file))));
        }
        documents.add(Named.of("merged", SurfaceMerge.merge(Path.of(".."), false)));
        return documents.stream();
    }

    /** Two classes of one name are told apart by a number, and which of them gets it is chance. */
    @ParameterizedTest
    @MethodSource("documents")
    void noTwoSchemasShareAName(JsonNode document) {
        assertThat(document.at("/components/schemas").fieldNames())
                .toIterable()
                .noneMatch(name -> Character.isDigit(name.charAt(name.length() - 1)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noExampleContradictsItsSchema(JsonNode document) {
        var text = document.toString();
        var root = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(BASE, text))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(BASE));
        var contradictions = new ArrayList<String>();
        for (var example : Examples.in(document)) {
            var fragment = SchemaLocation.of(BASE + "#" + example.schema()).getFragment();
            root.getRefSchema(fragment)
                    .validate(example.value())
                    .forEach(error ->
                            contradictions.add(example.schema() + " by its example " + example.value() + ": " + error));
        }

        assertThat(contradictions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyOperationHasASummaryAndADescriptionThatSaysMore(JsonNode document) {
        var silent = operations(document).stream()
                .filter(operation -> operation.path("summary").asText().isBlank()
                        || operation.path("description").asText().isBlank()
                        || operation
                                .path("description")
                                .asText()
                                .equals(operation.path("summary").asText()))
                .map(operation -> operation.path("operationId").asText());

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPatchRequiresNoMember(JsonNode document) {
        var demanding = operations(document).stream()
                .map(operation -> operation
                        .path("requestBody")
                        .path("content")
                        .path(MERGE_PATCH)
                        .path("schema")
                        .path("$ref")
                        .asText())
                .filter(reference -> !reference.isEmpty())
                .filter(reference -> document.at(reference.substring(1)).has("required"));

        assertThat(demanding).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void answersStandInTheOrderOfTheirStatus(JsonNode document) {
        for (var operation : operations(document)) {
            var statuses = new ArrayList<String>();
            operation.path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).as(operation.path("operationId").asText()).isSorted();
        }
    }

    private static List<JsonNode> operations(JsonNode document) {
        var operations = new ArrayList<JsonNode>();
        document.path("paths")
                .forEach(path -> path.properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(Map.Entry::getValue)
                        .forEach(operations::add));
        return operations;
    }
}
