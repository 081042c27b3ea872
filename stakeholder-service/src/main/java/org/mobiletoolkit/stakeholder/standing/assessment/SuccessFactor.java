package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ten success factors of the toolkit, six organisational and four mobile (handbook 1.2, 1.3). */
enum SuccessFactor {
    LEADERSHIP("success.organisational.leadership"),
    CHANGE_MANAGEMENT("success.organisational.change-management"),
    OWNERSHIP("success.organisational.ownership"),
    DIGITAL_MATURITY("success.organisational.digital-maturity"),
    SUPPLIER_RELATIONSHIPS("success.organisational.supplier-relationships"),
    BENEFITS_IMPROVEMENT("success.organisational.benefits-improvement"),
    SOLUTION_USABILITY("success.mobile.solution-usability"),
    DEVICE_SELECTION("success.mobile.device-selection"),
    CONNECTIVITY("success.mobile.connectivity"),
    IG_SAFETY_SECURITY("success.mobile.ig-safety-security");

    private final String id;

    SuccessFactor(String id) {
        this.id = id;
    }

    /** The factor's id in the toolkit. */
    String id() {
        return id;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(SuccessFactor::id).toList();
    }

    static Optional<SuccessFactor> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
