package org.mobiletoolkit.device.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.device.People;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Tries every operation with every role of handbook 7.4: whoever is let in meets another answer than 403. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RolesTest {

    private static final Set<String> ALL = Set.of(
            "SRO",
            "PROGRAMME_MANAGER",
            "PROJECT_MEMBER",
            "CLINICAL_LEAD",
            "CLINICAL_SAFETY_OFFICER",
            "IG_LEAD",
            "BENEFITS_OWNER",
            "BENEFITS_ANALYST",
            "FINANCE_LEAD",
            "PROCUREMENT_LEAD",
            "EVALUATOR",
            "CONTRACT_MANAGER",
            "DEVICE_ADMIN",
            "SERVICE_DESK",
            "END_USER",
            "SUPPLIER",
            "AUDITOR",
            "SERVICE");

    private static final String READERS =
            "AUDITOR BENEFITS_ANALYST BENEFITS_OWNER CLINICAL_LEAD CLINICAL_SAFETY_OFFICER "
                    + "CONTRACT_MANAGER DEVICE_ADMIN FINANCE_LEAD IG_LEAD PROCUREMENT_LEAD PROGRAMME_MANAGER PROJECT_MEMBER "
                    + "SERVICE_DESK SRO";

    @ParameterizedTest
    @CsvSource({
        "GET, estate-baselines, readers",
        "GET, estate-baselines/{id}, readers",
        "POST, estate-baselines, DEVICE_ADMIN",
        "PATCH, estate-baselines/{id}, DEVICE_ADMIN",
        "POST, estate-baselines/{id}/confirm, CLINICAL_LEAD PROGRAMME_MANAGER SRO",
        "GET, connectivity-sites, readers",
        "GET, connectivity-sites/{id}, readers",
        "POST, connectivity-sites, DEVICE_ADMIN PROJECT_MEMBER",
        "PATCH, connectivity-sites/{id}, DEVICE_ADMIN PROJECT_MEMBER",
        "GET, connectivity-sites/{id}/survey-points, readers",
        "GET, connectivity-sites/{id}/survey-points/{id}, readers",
        "POST, connectivity-sites/{id}/survey-points, DEVICE_ADMIN PROJECT_MEMBER",
        "POST, connectivity-sites/{id}/survey-points/batch, DEVICE_ADMIN PROJECT_MEMBER",
        "GET, evidence/{id}, AUDITOR SERVICE"
    })
    void letsInWhoMayAndNobodyElse(String method, String path, String allowed) {
        var id = UUID.randomUUID().toString();
        var letIn = new TreeSet<String>();
        var answers = new LinkedHashMap<String, Integer>();
        for (var role : ALL) {
            var request = Api.as("somebody@rrx", People.TRUST, role);
            var status = (method.equals("GET") ? request : request.body("{}"))
                    .request(method, "/api/v1/" + path.replace("{id}", id))
                    .statusCode();
            answers.put(role, status);
            if (status != 403) {
                letIn.add(role);
            }
        }

        assertThat(String.join(" ", letIn)).as("%s", answers).isEqualTo(allowed.equals("readers") ? READERS : allowed);
        assertThat(answers.values()).allMatch(status -> status < 500);
        assertThat(Api.anonymous()
                        .request(method, "/api/v1/" + path.replace("{id}", id))
                        .statusCode())
                .isEqualTo(401);
    }
}
