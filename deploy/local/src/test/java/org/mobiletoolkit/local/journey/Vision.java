package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.List;
import java.util.Map;

/** Checkpoint 2 of step 1: people are asked, the vision is approved, the opportunities are put in order. */
record Vision(Initiative initiative) {

    /** Everything at once, with the answer of one stakeholder. */
    void agree(String stakeholder) {
        var consultation = consult();
        consultation.answer(stakeholder);
        consultation.close();
        approve(write());
        rankOpportunities();
    }

    Consultation consult() {
        return Consultation.open(initiative, "VISION", "Our vision of mobile working");
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
