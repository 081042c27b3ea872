package org.mobiletoolkit.local.journey;

import static org.mobiletoolkit.local.journey.Person.NOTHING;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Checkpoint 1 of step 1: where the trust stands before it begins. */
record Baseline(Initiative initiative) {

    private static final List<String> PILLARS = List.of(
            "WELL_LED",
            "SMART_FOUNDATIONS",
            "SAFE_PRACTICE",
            "SUPPORT_PEOPLE",
            "EMPOWER_CITIZENS",
            "IMPROVE_CARE",
            "HEALTHY_POPULATIONS");

    private static final List<String> FACTORS = Stream.concat(
                    Stream.of(
                                    "leadership",
                                    "change-management",
                                    "ownership",
                                    "digital-maturity",
                                    "supplier-relationships",
                                    "benefits-improvement")
                            .map(name -> "success.organisational." + name),
                    Stream.of("solution-usability", "device-selection", "connectivity", "ig-safety-security")
                            .map(name -> "success.mobile." + name))
            .toList();

    void establish() {
        assessMaturity();
        assessSuccessFactors();
        countTheEstate();
        surveyASite();
    }

    /** A project member scores a domain of each pillar, the clinical lead signs. */
    void assessMaturity() {
        var scores = PILLARS.stream()
                .map(pillar -> Map.of("dimension", pillar, "domain", "First domain", "score", 2))
                .toList();
        var assessment = initiative.create(
                "project-member",
                "maturity-assessments",
                Map.of(
                        "title", "Baseline before the vision",
                        "scheme", "DMA_2023",
                        "phase", "BASELINE",
                        "target", 4,
                        "scores", scores));
        initiative.trust().as("clinical-lead").command(assessment, "complete", Map.of("completedOn", Days.ago(10)));
    }

    void assessSuccessFactors() {
        assessSuccessFactors(factor -> 3);
    }

    /** Somebody scores each of the ten success factors, by its id. */
    void assessSuccessFactors(ToIntFunction<String> score) {
        var factors = FACTORS.stream()
                .map(factor -> Map.of(
                        "factorId", factor, "score", score.applyAsInt(factor), "evidence", "Shown to the board in May"))
                .toList();
        var assessment = initiative.create(
                "project-member", "success-factor-assessments", Map.of("title", "Where we stand", "factors", factors));
        initiative.trust().as("programme-manager").command(assessment, "complete", NOTHING);
    }

    /** The device administrator counts, the programme manager confirms. */
    void countTheEstate() {
        var baseline = initiative.create(
                "device-admin",
                "estate-baselines",
                Map.of(
                        "asOf", Days.ago(5),
                        "source", "Asset register",
                        "lines",
                                List.of(
                                        line("SMARTPHONE", "ANDROID", "TWO_TO_THREE_YEARS", 340),
                                        line("TABLET_10", "IPADOS", "FIVE_YEARS_OR_MORE", 12))));
        initiative.trust().as("programme-manager").command(baseline, "confirm", NOTHING);
    }

    private static Map<String, ?> line(String deviceClass, String system, String age, int count) {
        return Map.of("deviceClass", deviceClass, "operatingSystem", system, "ageBand", age, "count", count);
    }

    void surveyASite() {
        var site = initiative.create(
                "device-admin",
                "connectivity-sites",
                Map.of("code", "CLINIC-2", "name", "Northside health centre", "kind", "SITE", "postcode", "LS9 7TF"));
        initiative
                .trust()
                .create(
                        "device-admin",
                        site + "/survey-points",
                        Map.of(
                                "measuredAt",
                                Days.ago(3) + "T09:30:00Z",
                                "network",
                                "Operator A",
                                "technology",
                                "LTE",
                                "rsrp",
                                -95.5,
                                "indoor",
                                true));
    }
}
