package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Nouns;

/**
 * Where records are found that the timeline speaks of: what our own records say of themselves, and what is named here. A
 * noun of which neither knows is told without a path.
 */
@ApplicationScoped
class RecordPaths {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("initiative", "/initiatives"),
            Map.entry("gate-review", "/gate-reviews"),
            Map.entry("stakeholder", "/stakeholders"),
            Map.entry("consultation", "/consultations"),
            Map.entry("governance-group", "/governance-groups"),
            Map.entry("maturity-assessment", "/maturity-assessments"),
            Map.entry("success-factor-assessment", "/success-factor-assessments"),
            Map.entry("gate-commitment", "/gate-commitments"),
            Map.entry("roadmap-entry", "/roadmap-entries"),
            Map.entry("raci-deliverable", "/raci-deliverables"),
            Map.entry("survey", "/surveys"),
            Map.entry("initiative-area", "/initiative-areas"),
            Map.entry("change-champion", "/change-champions"),
            Map.entry("continuity-exercise", "/continuity-exercises"),
            Map.entry("worksheet", "/worksheets"),
            Map.entry("requirement-checklist", "/requirement-checklists"),
            Map.entry("requirement-checklist-item", "/requirement-checklist-items"),
            Map.entry("incumbency", "/incumbencies"),
            Map.entry("incumbent-declaration", "/incumbent-declarations"),
            Map.entry("benefit", "/benefits"),
            Map.entry("supplier", "/suppliers"),
            Map.entry("supplier-engagement", "/supplier-engagements"),
            Map.entry("estate-baseline", "/estate-baselines"));

    private final Map<String, String> collections = new HashMap<>(NAMED);

    RecordPaths(EntityManagerFactory persistence) {
        collections.putAll(Nouns.paths(persistence));
    }

    Optional<String> of(String noun, UUID recordId) {
        return Optional.ofNullable(collections.get(noun)).map(collection -> collection + "/" + recordId);
    }

    Collection<String> collections() {
        return collections.values();
    }
}
