package org.mobiletoolkit.stakeholder.people.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;

/** What an initiative brought is told as somebody stands for it who did not write it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class CaseStudyApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","title":"Records at the bedside","audience":"EXTERNAL","situation":"Evenings of writing",
             "change":"Tablets","impact":"Forty minutes a day","lessons":["Let teams choose"],"owner":"communications@rrx"}""";

    @Inject
    TestTopics topics;

    private final UUID initiative = openInitiative();

    private String begun(String role) {
        return "/case-studies/" + create(role, "/case-studies", NEW.formatted(initiative));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/case-studies", NEW, "IG_LEAD");
        Trust.guards(begun("PROJECT_MEMBER"), "{\"title\":\"Another\"}");
    }

    @Test
    void everyCommandIsTriedFromEveryState() {
        assertThat(Machines.transitions(
                        CaseStudyLifecycle.MACHINE, CaseStudyStatus.class, "approve", "revise", "publish", "withdraw"))
                .containsExactlyInAnyOrder(
                        "DRAFT approve APPROVED",
                        "APPROVED revise DRAFT",
                        "APPROVED publish PUBLISHED",
                        "PUBLISHED withdraw WITHDRAWN");
    }

    @Test
    void isApprovedBySomebodyElsePublishedAndWithdrawn() throws IOException {
        var path = begun("PROJECT_MEMBER");
        patch("SRO", path, "{\"impact\":\"Forty minutes a day more with patients\"}")
                .statusCode(200);
        obey("SRO", path, "approve", null).statusCode(403).body("code", equalTo("separation-of-duties"));
        obey("PROJECT_MEMBER", path, "approve", null).statusCode(403);
        obey("PROJECT_MEMBER", path, "publish", "{}").statusCode(409);
        obey("CLINICAL_LEAD", path, "approve", null).statusCode(200).body("approvedBy", equalTo("clinical-lead@rrx"));
        patch("SRO", path, "{\"impact\":\"More\"}").statusCode(409);
        obey("SRO", path, "revise", null).statusCode(200).body("approvedBy", nullValue());
        obey("CLINICAL_LEAD", path, "approve", null).statusCode(200);
        obey("SRO", path, "publish", "{\"publishedAt\":\"javascript:alert(1)\"}")
                .statusCode(422);
        obey("SRO", path, "publish", "{\"publishedOn\":\"2026-09-01\",\"publishedAt\":\"https://rrx.example/bedside\"}")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        var id = path.substring(path.lastIndexOf('/') + 1);
        as("SRO").get("/api/v1/case-studies?status=PUBLISHED&limit=200").then().body("items.id", hasItem(id));
        Reenactment.assertSaid(topics, "case-study", initiative, id, "PUBLISHED");
        obey("SRO", path, "withdraw", "{\"reason\":\"The figures were another team's\"}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }
}
