package org.mobiletoolkit.benefits.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.benefits.Register;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.LoginRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;

/** What this service holds about people can be shown to them, and forgotten. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PersonalRecordsTest {

    private static final String SUBJECTS = "/api/v1/benefits-privacy/subjects/";

    @Inject
    EntityManagerFactory persistence;

    @Inject
    DataSource database;

    @Inject
    PersonalData data;

    @Inject
    SampleInitiatives initiatives;

    @Test
    void areDeclaredToTheLastColumn() throws SQLException {
        PrivacyRules.check(data, database);
    }

    @Test
    void areTypedInTheOneFormOfALogin() {
        LoginRules.check(data, persistence, "BenefitContent.statedBy");
    }

    @Test
    void areShownAndForgotten() throws SQLException {
        var login = "person-" + UUID.randomUUID();
        var initiative = initiatives.active("RRX");
        Api.as(login, "RRX", "BENEFITS_ANALYST")
                .body(Register.body(initiative, "\"title\":\"Fewer journeys\",\"ownerId\":\"" + login + "\""))
                .post("/api/v1/benefits")
                .then()
                .statusCode(201);

        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{}")
                .post(SUBJECTS + login + "/export")
                .then()
                .statusCode(200)
                .body("service", equalTo("benefits"))
                .body("records.table", hasItems("benefit"))
                .body("records.relation", hasItem("MENTIONED"));
        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{\"reason\":\"No ground to keep the data\"}")
                .post(SUBJECTS + login + "/erase")
                .then()
                .statusCode(200)
                .body("erased", equalTo(true));

        PrivacyRules.assertForgotten(database, login);
    }
}
