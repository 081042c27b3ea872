package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** How a service says no: with a problem that names the rule. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(Response answer, int status, String code, String rule) {
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().<String, Object>getMap("$"))
                .containsEntry("status", status)
                .containsEntry("code", code)
                .containsEntry("rule", rule);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
