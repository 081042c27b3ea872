package org.mobiletoolkit.stakeholder.papers.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mobiletoolkit.platform.fact.Fact;

/** Whether there is one shared, approved vision (handbook 2.3, VIS2.VISION). */
final class VisionFacts {

    static final String VISION = "VIS2.VISION";

    private VisionFacts() {}

    /** The current version is approved by a leadership role, says something, and links an organisational objective. */
    static Fact vision(List<VisionVersion> versions) {
        var current = current(versions);
        var missing = new ArrayList<String>();
        var approved = current.filter(one -> one.status() == VersionStatus.APPROVED)
                .filter(one -> Leadership.includes(one.approverRole()))
                .isPresent();
        var stated = current.filter(one -> !one.statement().isBlank()).isPresent();
        int objectives = current.map(VisionVersion::linkedObjectives).orElse(0);
        if (!approved) {
            missing.add("approval by a leadership role");
        }
        if (!stated) {
            missing.add("a statement");
        }
        if (objectives == 0) {
            missing.add("a link to an organisational objective");
        }
        return Fact.of(VISION, missing.isEmpty())
                .observed("version", current.map(VisionVersion::number).orElse(0))
                .observed("status", current.map(one -> one.status().name()).orElse("none"))
                .observed("stated", stated)
                .observed("linkedObjectives", objectives)
                .required("status", VersionStatus.APPROVED.name())
                .required("stated", true)
                .required("linkedObjectives", 1)
                .missing(missing)
                .refs(current.map(VisionVersion::reference).stream().toList());
    }

    /** The version in force; while none is approved, the newest one. */
    private static Optional<VisionVersion> current(List<VisionVersion> versions) {
        var newest = Comparator.comparingInt(VisionVersion::number);
        return versions.stream()
                .filter(one -> one.status() == VersionStatus.APPROVED)
                .max(newest)
                .or(() -> versions.stream().max(newest));
    }
}
