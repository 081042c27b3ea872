package org.mobiletoolkit.stakeholder.workforce.usertype;

/** A user type is drafted, used, and put aside; only ACTIVE ones count in the workforce. */
public enum UserTypeStatus {
    DRAFT,
    ACTIVE,
    RETIRED
}
