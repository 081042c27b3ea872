package org.mobiletoolkit.stakeholder.people.raci;

/** How far the parts in a deliverable are settled. */
public enum RaciStatus {
    DRAFT,
    AGREED,
    WITHDRAWN
}
