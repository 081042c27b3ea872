package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.List;
import java.util.Map;

/**
 * People are asked what they think.
 *
 * @param initiative for which they are asked
 * @param path the path of the consultation
 */
record Consultation(Initiative initiative, String path) {

    /** Opens a consultation that ends today. */
    static Consultation open(Initiative initiative, String topic, String title) {
        var path = initiative.create(
                "project-member",
                "consultations",
                Map.of(
                        "title",
                        title,
                        "topic",
                        topic,
                        "method",
                        "SURVEY",
                        "objectives",
                        "Find out what community staff want first",
                        "opens",
                        Days.ago(28),
                        "closes",
                        Days.today()));
        initiative.trust().as("project-member").command(path, "open", NOTHING);
        return new Consultation(initiative, path);
    }

    void answer(String stakeholder) {
        initiative
                .trust()
                .create(
                        "project-member",
                        "/api/v1/consultation-responses",
                        Map.of(
                                "consultationId", Trust.id(path),
                                "stakeholderId", Trust.id(stakeholder),
                                "supportLevel", "SUPPORTIVE",
                                "sentiment", "POSITIVE",
                                "points", List.of("Offline working must come first"),
                                "respondedOn", Days.ago(2)));
    }

    void close() {
        initiative.trust().as("programme-manager").command(path, "close", NOTHING);
    }
}
