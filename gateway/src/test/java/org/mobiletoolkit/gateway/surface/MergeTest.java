package org.mobiletoolkit.gateway.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private static final Path FIXTURE = Path.of("src", "test", "resources", "fixture");

    @Test
    void mergesFourServicesIntoTheExpectedDocument() throws IOException {
        var merged = SurfaceMerge.merge(FIXTURE, false);

        Committed.check(FIXTURE.resolve("openapi.yaml"), DocumentFormat.yaml(merged));
        Committed.check(FIXTURE.resolve("openapi.json"), DocumentFormat.json(merged));
    }

    @Test
    void givesTheSameTextWhateverTheOrderInsideTheSources() throws IOException {
        var documents = fixtures();
        var paths = (ObjectNode) documents.get("stakeholder").get("paths");
        var names = paths.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
        names.forEach(name -> paths.set(name, paths.remove(name)));

        assertThat(DocumentFormat.yaml(SurfaceMerge.merge(documents)))
                .isEqualTo(DocumentFormat.yaml(SurfaceMerge.merge(fixtures())));
    }

    @Test
    void keepsWhatOnlyOpenApi31CanSay() throws IOException {
        var schema = SurfaceMerge.merge(fixtures()).at("/components/schemas/NewStakeholder/properties");
        var again = DocumentFormat.readYaml(DocumentFormat.yaml(SurfaceMerge.merge(fixtures())))
                .at("/components/schemas/NewStakeholder/properties");

        assertThat(again).isEqualTo(schema);
        assertThat(schema.at("/note/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(schema.at("/weight/const").decimalValue()).isEqualTo("1.10");
        assertThat(schema.at("/name/examples").toString()).isEqualTo("[\"Clinical lead\",\"2026-05-01\",\"yes\"]");
    }

    @Test
    void leavesOutInternalPathsAndWhatOnlyTheyUse() throws IOException {
        var merged = SurfaceMerge.merge(fixtures());

        assertThat(merged.path("paths").has("/api/v1/evidence/{initiativeId}")).isFalse();
        assertThat(merged.at("/components/schemas").has("Fact")).isFalse();
        assertThat(merged.at("/components/schemas").has("UsedByFactOnly")).isFalse();
        assertThat(merged.at("/components/schemas").has("Problem")).isTrue();
    }

    @Test
    void marksEachOperationWithItsServiceAndItsSecurity() throws IOException {
        var operation = SurfaceMerge.merge(fixtures())
                .path("paths")
                .path("/api/v1/stakeholders")
                .path("get");

        assertThat(operation.path("x-service").asText()).isEqualTo("stakeholder");
        assertThat(operation.path("security").toString()).isEqualTo("[{\"bearer\":[]}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /paths                                | /api/v1/stakeholders/{key} | {get: {operationId: other}}                | stakeholder has twice the path /api/v1/stakeholders/{}
                    /paths                                | /api/v1/benefits           | {put: {operationId: other}}                | benefits and stakeholder both have the path /api/v1/benefits
                    /paths                                | /api/v1/benefits/{id}/log  | {get: {operationId: other}}                | benefits and stakeholder both have the paths under /api/v1/benefits
                    /paths                                | /api/v1/plans              | {get: {operationId: listDevices}}          | device and stakeholder both have operationId listDevices
                    /paths                                | /api/v1/plans              | {get: {summary: nameless}}                 | stakeholder gives no operationId to GET /api/v1/plans
                    /paths                                | /plans                     | {get: {operationId: other}}                | stakeholder has the path /plans, which is not under /api/v1/
                    /paths                                | /openapi                   | {get: {operationId: other}}                | stakeholder has the path /openapi, which is not under /api/v1/
                    /components/schemas/Problem/properties| code                       | {type: integer}                            | benefits and stakeholder describe the components/schemas Problem differently, first at /properties/code/type
                    /components/responses/Problem         | description                | Otherwise                                  | benefits and stakeholder describe the components/responses Problem differently, first at /description
                    /components/securitySchemes/bearer    | bearerFormat               | opaque                                     | benefits and stakeholder describe the components/securitySchemes bearer differently, first at /bearerFormat
                    /x-problem-types/1                    | status                     | 422                                        | benefits and stakeholder describe the problem type stage-not-reached differently, first at /status
                    /x-problem-types/0                    | title                      | Another sentence                           | gateway and stakeholder describe the problem type separation-of-duties differently, first at /title
                    /tags/0                               | name                       | Benefits                                   | benefits and stakeholder describe the tag Benefits differently, first at /description
                    ''                                    | openapi                    | 3.0.3                                      | stakeholder is written in OpenAPI 3.0.3, not 3.1
                    """)
    void refusesAContradictionAndNamesIt(String where, String member, String yaml, String message) throws IOException {
        var documents = fixtures();
        var at = (ObjectNode) documents.get("stakeholder").at(where);
        at.set(member, DocumentFormat.readYaml("value: " + yaml).get("value"));

        assertThatThrownBy(() -> SurfaceMerge.merge(documents))
                .isInstanceOf(SurfaceClash.class)
                .hasMessageStartingWith("The documents of the services cannot be merged:\n  - ")
                .hasMessageContaining("\n  - " + message);
    }

    @Test
    void namesEveryContradictionAtOnce() throws IOException {
        var documents = fixtures();
        documents.put("device", documents.get("benefits").deepCopy());

        assertThatThrownBy(() -> SurfaceMerge.merge(documents))
                .hasMessageContaining("the path /api/v1/benefits")
                .hasMessageContaining("operationId listBenefits")
                .hasMessageContaining("operationId createBenefit");
    }

    @Test
    void failsOnAMissingDocumentUnlessToldToSkipIt() throws IOException {
        var empty = Files.createTempDirectory("no-services");

        assertThatThrownBy(() -> SurfaceMerge.merge(empty, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("openapi.yaml does not exist");
        assertThat(SurfaceMerge.merge(empty, true).path("paths").has("/openapi"))
                .isTrue();
    }

    private static TreeMap<String, ObjectNode> fixtures() throws IOException {
        var documents = new TreeMap<String, ObjectNode>();
        for (var service : SurfaceMerge.SERVICES) {
            documents.put(
                    service,
                    DocumentFormat.readYaml(Files.readString(
                            FIXTURE.resolve(service + "-service").resolve("openapi.yaml"))));
        }
        return documents;
    }
}
