package org.mobiletoolkit.stakeholder.papers.content;

/** Where a lesson belongs: to one of the ten success factors, or elsewhere (handbook 1.2, 1.3). */
public enum LessonCategory {
    LEADERSHIP,
    CHANGE_MANAGEMENT,
    OWNERSHIP,
    DIGITAL_MATURITY,
    SUPPLIER_RELATIONSHIPS,
    BENEFITS,
    USABILITY,
    DEVICE_SELECTION,
    CONNECTIVITY,
    SAFETY_AND_SECURITY,
    OTHER
}
