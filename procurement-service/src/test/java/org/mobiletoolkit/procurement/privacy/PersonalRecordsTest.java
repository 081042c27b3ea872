package org.mobiletoolkit.procurement.privacy;

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
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.LoginRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;
import org.mobiletoolkit.procurement.Register;

/** What this service holds about people can be shown to them, and forgotten. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PersonalRecordsTest {

    private static final String SUBJECTS = "/api/v1/procurement-privacy/subjects/";

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
        LoginRules.check(data, persistence);
    }

    @Test
    void areShownAndForgotten() throws SQLException {
        var login = "person-" + UUID.randomUUID();
        var initiative = initiatives.active("RRX");
        var supplier = Register.supplier("Supplier " + login.substring(0, 20));
        // an engagement that was held is history, which only a pseudonym may enter
        Api.as(login, "RRX", "PROCUREMENT_LEAD")
                .body("""
                        {"initiativeId":"%s","supplierId":"%s","kind":"MEETING","held":%s}""".formatted(initiative, supplier, Register.held("2026-05-04", "SUPPORTIVE", "ALIGNED")))
                .post("/api/v1/supplier-engagements")
                .then()
                .statusCode(201);

        Api.as("ig-lead@rrx", "RRX", "IG_LEAD")
                .body("{}")
                .post(SUBJECTS + login + "/export")
                .then()
                .statusCode(200)
                .body("service", equalTo("procurement"))
                .body("records.table", hasItems("supplier_engagement"))
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
