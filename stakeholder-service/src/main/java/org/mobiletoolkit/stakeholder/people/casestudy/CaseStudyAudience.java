package org.mobiletoolkit.stakeholder.people.casestudy;

/** Whom a case study is written for. */
public enum CaseStudyAudience {
    INTERNAL,
    EXTERNAL
}
