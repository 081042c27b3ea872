package org.mobiletoolkit.stakeholder.people.register;

/** Whether a stakeholder still counts: one who has left stays on the register but in no map, index or fact. */
public enum StakeholderStatus {
    ACTIVE,
    LEFT
}
