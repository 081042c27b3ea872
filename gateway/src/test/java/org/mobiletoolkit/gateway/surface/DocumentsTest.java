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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the document of each service, and for the merged one. */
class DocumentsTest {

    private static final String BASE = "http://document";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String MERGE_PATCH = "application/merge-patch+json";

    static Stream<Path> documents() {
        return Stream.concat(
                SurfaceMerge.SERVICES.stream().map(service -> Path.of("..", service + "-service", "openapi.yaml")),
                Stream.of(Path.of("openapi.yaml")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noExampleContradictsItsSchema(Path file) throws IOException {
        var document = document(file);
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(BASE, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        var contradictions = new ArrayList<String>();
        Examples.in(document)
                .forEach(example -> registry.getSchema(SchemaLocation.of(BASE + "#" + example.schema()))
                        .validate(example.value())
                        .forEach(error -> contradictions.add(
                                example.schema() + " by its example " + example.value() + ": " + error)));

        assertThat(contradictions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyOperationHasASummaryAndADescriptionThatSaysMore(Path file) throws IOException {
        var silent = operations(document(file)).stream()
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
    void aPatchRequiresNoMember(Path file) throws IOException {
        var document = document(file);
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
    void answersStandInTheOrderOfTheirStatus(Path file) throws IOException {
        for (var operation : operations(document(file))) {
            var statuses = new ArrayList<String>();
            operation.path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).as(operation.path("operationId").asText()).isSorted();
        }
    }

    private static JsonNode document(Path file) throws IOException {
        return DocumentFormat.readYaml(Files.readString(file));
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
