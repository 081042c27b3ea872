package org.mobiletoolkit.stakeholder.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where records are found that the timeline speaks of; a noun that is not named here is told without a path. */
final class RecordPaths {

    static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("initiative", "/initiatives"),
            Map.entry("gate-review", "/gate-reviews"),
            Map.entry("stakeholder", "/stakeholders"),
            Map.entry("engagement-action", "/engagement-actions"),
            Map.entry("consultation", "/consultations"),
            Map.entry("governance-group", "/governance-groups"),
            Map.entry("opportunity", "/opportunities"),
            Map.entry("maturity-assessment", "/maturity-assessments"),
            Map.entry("success-factor-assessment", "/success-factor-assessments"),
            Map.entry("success-factor-action", "/success-factor-actions"),
            Map.entry("benefit", "/benefits"),
            Map.entry("supplier", "/suppliers"),
            Map.entry("supplier-engagement", "/supplier-engagements"),
            Map.entry("estate-baseline", "/estate-baselines"));

    private RecordPaths() {}

    static Optional<String> of(String noun, UUID recordId) {
        return Optional.ofNullable(COLLECTIONS.get(noun)).map(collection -> collection + "/" + recordId);
    }
}
