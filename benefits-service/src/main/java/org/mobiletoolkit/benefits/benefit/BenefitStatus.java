package org.mobiletoolkit.benefits.benefit;

/** How far a benefit has come (handbook 3.2). */
public enum BenefitStatus {
    /** Named, in scope, not worked out. */
    IDENTIFIED,
    /** Has owner, measure, baseline method and target. */
    PROFILED,
    /** Confirmed by a representative of an affected user group. */
    VALIDATED,
    /** Its value before go-live is known. */
    BASELINED,
    /** Measured after go-live. */
    TRACKING,
    /** Came about in full. */
    REALISED,
    /** Came about in part. */
    PARTIALLY_REALISED,
    /** Did not come about. */
    NOT_REALISED,
    /** Put aside before it was validated. */
    REJECTED,
    /** Taken out after it was validated. */
    WITHDRAWN;

    /** True unless the benefit was rejected or withdrawn (handbook 2.3): rules speak of these only. */
    boolean isInScope() {
        return this != REJECTED && this != WITHDRAWN;
    }
}
