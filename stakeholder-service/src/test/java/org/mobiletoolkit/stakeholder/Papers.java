package org.mobiletoolkit.stakeholder;

import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Documents and what boards decide about them, as tests need them. */
public final class Papers {

    private Papers() {}

    /** Begins a document, written by project-member@rrx; answers its path. */
    public static String begin(UUID initiative, String type, String content) {
        return "/documents/"
                + create(
                        "PROJECT_MEMBER",
                        "/documents",
                        "{\"initiativeId\":\"%s\",\"type\":\"%s\",\"title\":\"t\",\"content\":%s}"
                                .formatted(initiative, type, content));
    }

    /** Begins a document and hands its first version to review; answers its path. */
    public static String submit(UUID initiative, String type, String content) {
        var path = begin(initiative, type, content);
        handIn("PROJECT_MEMBER", path, 1);
        return path;
    }

    /** Begins the next version and hands it to review. */
    public static void resubmit(String path, int number) {
        obey("PROJECT_MEMBER", path, "versions", null).statusCode(201);
        handIn("PROJECT_MEMBER", path, number);
    }

    /** Hands a version to review, long enough ago that it lay before every meeting of the tests. */
    public static void handIn(String role, String path, int number) {
        obey(role, path + "/versions/" + number, "submit", null).statusCode(200);
        var document = path.substring(path.lastIndexOf('/') + 1);
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement("update document_version"
                        + " set submitted_at = '2026-11-02T09:00:00Z' where document_id = ? and number = ?")) {
            statement.setObject(1, UUID.fromString(document));
            statement.setInt(2, number);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An active group of that kind with sro@rrx in the chair and clinical-lead@rrx as deputy; answers its id. */
    public static String group(UUID initiative, String kind) {
        var id = create(
                "PROGRAMME_MANAGER",
                "/governance-groups",
                "{\"initiativeId\":\"%s\",\"kind\":\"%s\",\"name\":\"n\",\"termsOfReference\":\"Decides\"}"
                        .formatted(initiative, kind));
        var path = "/governance-groups/" + id;
        member(path, "sro@rrx", "CHAIR", "SRO");
        member(path, "clinical-lead@rrx", "DEPUTY", "CLINICAL_LEAD");
        member(path, "finance-lead@rrx", "MEMBER", "FINANCE_DIRECTOR");
        obey("SRO", path, "activate", null).statusCode(200);
        return id;
    }

    private static void member(String group, String subject, String office, String roleCode) {
        obey(
                        "SRO",
                        group,
                        "members",
                        "{\"subject\":\"%s\",\"office\":\"%s\",\"roleCodes\":[\"%s\"],\"memberFrom\":\"2026-01-01\"}"
                                .formatted(subject, office, roleCode))
                .statusCode(200);
    }

    /** A meeting with a quorum; answers its id. */
    public static String meeting(String group, String day) {
        return meeting(group, day, "\"sro@rrx\",\"clinical-lead@rrx\"");
    }

    public static String meeting(String group, String day, String attendees) {
        return create(
                "PROGRAMME_MANAGER",
                "/meetings",
                "{\"groupId\":\"%s\",\"heldOn\":\"%s\",\"attendees\":[%s]}".formatted(group, day, attendees));
    }

    /** Records what a meeting decided about a version of a document. */
    public static ValidatableResponse decide(
            String role, String meeting, String document, int version, String outcome) {
        return as(role).body(
                        """
                        {"meetingId":"%s","subjectType":"DOCUMENT","subjectId":"%s","subjectVersion":%d,"outcome":"%s"}""".formatted(meeting, document.substring(document.lastIndexOf('/') + 1), version, outcome))
                .post("/api/v1/decisions")
                .then();
    }

    /** A board with a quorum decides about a version on a day. */
    public static void board(UUID initiative, String day, String document, int version, String outcome) {
        decide("PROGRAMME_MANAGER", meeting(group(initiative, "BOARD"), day), document, version, outcome)
                .statusCode(201);
    }
}
