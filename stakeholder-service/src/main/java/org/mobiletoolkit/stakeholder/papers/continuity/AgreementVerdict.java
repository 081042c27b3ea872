package org.mobiletoolkit.stakeholder.papers.continuity;

/** What the lead of a service says about a version of the plan. */
public enum AgreementVerdict {
    AGREE,
    DISAGREE
}
