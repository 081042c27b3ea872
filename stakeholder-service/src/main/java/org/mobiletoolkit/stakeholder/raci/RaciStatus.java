package org.mobiletoolkit.stakeholder.raci;

/** How far the parts in a deliverable are settled. */
public enum RaciStatus {
    DRAFT,
    AGREED,
    WITHDRAWN
}
