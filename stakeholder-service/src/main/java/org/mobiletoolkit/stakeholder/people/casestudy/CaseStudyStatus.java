package org.mobiletoolkit.stakeholder.people.casestudy;

/** How far a case study has come. */
public enum CaseStudyStatus {
    DRAFT,
    /** Somebody who did not write it stands for what it says. */
    APPROVED,
    PUBLISHED,
    WITHDRAWN
}
