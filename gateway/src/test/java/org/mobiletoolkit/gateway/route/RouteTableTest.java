package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private static final RouteTable TABLE = table("""
            {"paths": {
              "/openapi": {"get": {"x-service": "gateway"}},
              "/api/v1/devices": {"get": {"x-service": "device"}, "post": {"x-service": "device"}},
              "/api/v1/devices/{id}": {"parameters": [], "patch": {"x-service": "device"}},
              "/api/v1/devices/export": {"get": {"x-service": "device"}},
              "/api/v1/devices/{id}/{part}/history": {"get": {"x-service": "device"}},
              "/api/v1/devices/export/{format}": {"get": {"x-service": "device"}},
              "/api/v1/benefits/{id}": {"delete": {"x-service": "benefits"}}
            }}""");

    @ParameterizedTest
    @CsvSource({
        "/api/v1/devices, /api/v1/devices, device",
        "/api/v1/devices/7, /api/v1/devices/{id}, device",
        "/api/v1/devices/a%20b, /api/v1/devices/{id}, device",
        "/api/v1/devices/export, /api/v1/devices/export, device",
        "/api/v1/devices/export/csv, /api/v1/devices/export/{format}, device",
        "/api/v1/devices/export/csv/history, /api/v1/devices/{id}/{part}/history, device",
        "/api/v1/benefits/7, /api/v1/benefits/{id}, benefits",
    })
    void findsTheTemplateAndItsOwner(String path, String template, String service) {
        var found = TABLE.find(path);

        assertThat(found).isNotNull();
        assertThat(found.template()).isEqualTo(template);
        assertThat(found.service()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v1/devices/",
                "/api/v1/Devices",
                "/api/v1/%64evices",
                "/api/v1/devices/7/8",
                "/api/v1/devices/7/8/history/9",
                "/api/v1/benefits",
                "/api/v2/devices",
                "/openapi",
                "/api/v1/evidence/7"
            })
    void findsNothingElse(String path) {
        assertThat(TABLE.find(path)).isNull();
    }

    @Test
    void allowsWhatTheDocumentSaysAndWhatFollowsFromIt() {
        assertThat(TABLE.find("/api/v1/devices"))
                .isEqualTo(new ServedPath(
                        "/api/v1/devices",
                        "device",
                        Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS),
                        "GET, HEAD, OPTIONS, POST"));
        assertThat(TABLE.find("/api/v1/devices/7"))
                .isEqualTo(new ServedPath(
                        "/api/v1/devices/{id}",
                        "device",
                        Set.of(HttpMethod.PATCH, HttpMethod.OPTIONS),
                        "OPTIONS, PATCH"));
    }

    @Test
    void knowsHowMuchItKnows() {
        assertThat(TABLE.size()).isEqualTo(6);
        assertThat(TABLE.services()).containsExactlyInAnyOrder("device", "benefits");
    }

    @Test
    void refusesASegmentThatIsHalfVariable() {
        assertThatThrownBy(() ->
                        table("{\"paths\": {\"/api/v1/devices/{id}.csv\": {\"get\": {\"x-service\": \"device\"}}}}"))
                .hasMessage("A path segment is either fixed or one variable, not {id}.csv");
    }

    private static RouteTable table(String document) {
        try {
            JsonNode tree = new ObjectMapper().readTree(document);
            return RouteTable.of(tree, "gateway");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
