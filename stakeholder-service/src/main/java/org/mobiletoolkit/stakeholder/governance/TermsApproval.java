package org.mobiletoolkit.stakeholder.governance;

import java.time.Instant;

/** Who approved the terms of reference as they stand, and when. */
public record TermsApproval(String approvedBy, Instant approvedAt) {}
