package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.List;
import java.util.Map;

/**
 * Checkpoint 1 of step 2: the strategy is written piece by piece, and the board agrees to it.
 *
 * @param initiative whose strategy it is
 * @param document the path of the document
 */
record Strategy(Initiative initiative, String document) {

    /** Begins the strategy document: its scope, and an objective that can be measured. */
    static Strategy begin(Initiative initiative) {
        var document = initiative.create(
                "project-member",
                "documents",
                Map.of(
                        "type", "STRATEGY",
                        "title", "Mobile strategy",
                        "content",
                                Map.of(
                                        "scope",
                                        Map.of("statement", "Community nursing and therapies, all localities"),
                                        "objectives",
                                        List.of(Map.of(
                                                "code", "OBJ-1",
                                                "title", "More time with patients",
                                                "measure", "Contacts per nurse and day",
                                                "target", "8.5",
                                                "targetDate", Days.ahead(700))))));
        return new Strategy(initiative, document);
    }

    void nameCapabilities() {
        write(
                "capabilities",
                List.of(
                        Map.of("code", "CAP-1", "name", "Offline record", "targetMaturity", 4),
                        Map.of("code", "CAP-2", "name", "Orders from the home", "targetDate", Days.ahead(500))));
    }

    void drawRoadmap() {
        write(
                "phases",
                List.of(
                        Map.of(
                                "code",
                                "P1",
                                "name",
                                "Pilot",
                                "start",
                                Days.ahead(40),
                                "end",
                                Days.ahead(130),
                                "landingPoint",
                                "Two localities work offline",
                                "capabilities",
                                List.of("CAP-1")),
                        Map.of(
                                "code", "P2",
                                "name", "All localities",
                                "start", Days.ahead(131),
                                "end", Days.ahead(500),
                                "landingPoint", "No nurse returns to the base to write or to order",
                                "capabilities", List.of("CAP-2"),
                                "after", List.of("P1"))));
    }

    private void write(String section, List<?> items) {
        initiative.trust().as("project-member").change(version(), Map.of(section, items));
    }

    void submit() {
        initiative.trust().as("project-member").command(version(), "submit", NOTHING);
    }

    /** Somebody who did not write it takes down that a meeting agreed to exactly this version. */
    void agree(String meeting) {
        initiative
                .trust()
                .create(
                        "programme-manager",
                        "/api/v1/decisions",
                        Map.of(
                                "meetingId",
                                meeting,
                                "subjectType",
                                "DOCUMENT",
                                "subjectId",
                                Trust.id(document),
                                "subjectVersion",
                                1,
                                "outcome",
                                "AGREED"));
    }

    String status() {
        return initiative.trust().as("sro").read(version()).path("status");
    }

    private String version() {
        return document + "/versions/1";
    }
}
