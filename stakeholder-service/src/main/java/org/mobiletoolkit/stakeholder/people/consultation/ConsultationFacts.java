package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;

/** Whether people were asked before it was decided (handbook 2.3, VIS2.CONSULTED). */
final class ConsultationFacts {

    static final String CONSULTED = "VIS2.CONSULTED";

    private ConsultationFacts() {}

    /**
     * At least one closed consultation on the vision ended on or before the day of approval and has recorded feedback.
     *
     * @param approvedOn the day, in London, on which the current vision was approved; null when it is not
     */
    static Fact consulted(List<HeldConsultation> consultations, @Nullable LocalDate approvedOn) {
        var closed = consultations.stream()
                .filter(one -> one.topic() == ConsultationTopic.VISION && one.isClosed())
                .toList();
        var counting = closed.stream()
                .filter(one -> approvedOn != null && one.endedBy(approvedOn) && one.feedback() > 0)
                .toList();
        var missing = new ArrayList<String>();
        if (approvedOn == null) {
            missing.add("an approved vision");
        }
        if (counting.isEmpty()) {
            missing.add("a closed consultation on the vision with feedback, ended by the day of its approval");
        }
        return Fact.of(CONSULTED, missing.isEmpty())
                .observed("closedVisionConsultations", closed.size())
                .observed("withFeedbackBeforeApproval", counting.size())
                .observed("visionApprovedOn", approvedOn == null ? "none" : approvedOn.toString())
                .required("withFeedbackBeforeApproval", 1)
                .missing(missing)
                .refs(closed.stream().map(one -> "/consultations/" + one.id()).toList());
    }
}
