package org.mobiletoolkit.stakeholder.workforce.statement;

/** How a staff group's user types compare with the people stated of it. */
public enum GroupFinding {
    /** Equal, or within the tolerance. */
    MATCHED,
    /** The user types have more people than the group. */
    OVER,
    /** The user types have fewer people than the group. */
    UNDER,
    /** People are stated, but no user type belongs to the group. */
    WITHOUT_SEGMENT,
    /** User types belong to a group of which nothing is stated. */
    NOT_STATED
}
