package org.mobiletoolkit.stakeholder.people.audience;

/** What binds the people of an affected group together. */
public enum AudienceKind {
    /** Staff of one profession or band, e.g. community nurses. */
    STAFF_GROUP,
    /** Staff of one site, ward or team. */
    TEAM,
    PATIENTS_AND_CARERS,
    /** Trade unions, staff side, staff networks. */
    REPRESENTATIVES,
    /** Other organisations that work with the trust. */
    PARTNERS,
    OTHER
}
