package org.mobiletoolkit.stakeholder.people.consultation;

/** How a point that someone made is answered (handbook 6.4). A rejection carries its reason. */
public enum PointOutcome {
    ACCEPTED,
    PARTLY,
    REJECTED,
    NOTED
}
