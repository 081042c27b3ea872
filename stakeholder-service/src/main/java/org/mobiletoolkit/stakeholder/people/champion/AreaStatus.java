package org.mobiletoolkit.stakeholder.people.champion;

/** Whether an area still belongs to the initiative: a closed one needs no champion. */
public enum AreaStatus {
    ACTIVE,
    CLOSED
}
