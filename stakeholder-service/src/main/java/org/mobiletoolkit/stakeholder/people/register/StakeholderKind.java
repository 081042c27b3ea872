package org.mobiletoolkit.stakeholder.people.register;

/** Whether a stakeholder is one person or many (handbook 6.1). */
public enum StakeholderKind {
    PERSON,
    GROUP,
    ORGANISATION
}
