package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.List;
import java.util.Map;

/** Checkpoint 2 of step 1: people are asked, the vision is approved, the opportunities are put in order. */
record Vision(Initiative initiative) {

    /** Everything at once, with the answer of one stakeholder. */
    void agree(String stakeholder) {
        var consultation = consult();
        answer(consultation, stakeholder);
        close(consultation);
        approve(write());
        rankOpportunities();
    }

    /** Opens a consultation that ends today, and gives its path. */
    String consult() {
        var consultation = initiative.create(
                "project-member",
                "consultations",
                Map.of(
                        "title", "Our vision of mobile working",
                        "topic", "VISION",
                        "method", "SURVEY",
                        "objectives", "Find out what community staff want first",
                        "opens", Days.ago(28),
                        "closes", Days.today()));
        initiative.trust().as("project-member").command(consultation, "open", NOTHING);
        return consultation;
    }

    void answer(String consultation, String stakeholder) {
        initiative
                .trust()
                .create(
                        "project-member",
                        "/api/v1/consultation-responses",
                        Map.of(
                                "consultationId", Trust.id(consultation),
                                "stakeholderId", Trust.id(stakeholder),
                                "supportLevel", "SUPPORTIVE",
                                "sentiment", "POSITIVE",
                                "points", List.of("Offline working must come first"),
                                "respondedOn", Days.ago(2)));
    }

    void close(String consultation) {
        initiative.trust().as("programme-manager").command(consultation, "close", NOTHING);
    }

    /** Begins the vision document and hands its first version to review; gives the path of the version. */
    String write() {
        var document = initiative.create(
                "project-member",
                "documents",
                Map.of(
                        "type", "VISION",
                        "title", "Mobile vision",
                        "content",
                                Map.of(
                                        "statement",
                                        "Every community nurse writes the record at the bedside.",
                                        "objectives",
                                        List.of(Map.of("title", "More time with patients")))));
        var version = document + "/versions/1";
        initiative.trust().as("project-member").command(version, "submit", NOTHING);
        return version;
    }

    /** The senior responsible owner, who did not write it, approves it. */
    void approve(String version) {
        initiative.trust().as("sro").command(version, "approve", NOTHING);
    }

    void rankOpportunities() {
        var second = opportunity("Order dressings from the patient's home");
        var first = opportunity("Record visits at the bedside");
        var answer = initiative
                .trust()
                .as("project-member")
                .post(
                        "/api/v1/opportunities/ranking",
                        Map.of(
                                "initiativeId", initiative.id(),
                                "ranked", List.of(Trust.id(first), Trust.id(second))));
        answer.then().statusCode(200);
    }

    private String opportunity(String title) {
        return initiative.create(
                "clinical-lead", "opportunities", Map.of("title", title, "description", "Saves journeys to the base"));
    }
}
