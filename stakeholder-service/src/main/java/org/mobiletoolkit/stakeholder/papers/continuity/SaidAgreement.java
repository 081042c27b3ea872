package org.mobiletoolkit.stakeholder.papers.continuity;

/** What somebody said for a service, as the rule sees it. */
record SaidAgreement(String service, AgreementVerdict verdict, String by) {}
