package org.mobiletoolkit.stakeholder.people.consultation;

/** What became of an invitation. A group as such stays invited: its people answer, or do not, one by one. */
public enum InvitationStatus {
    INVITED,
    REMINDED,
    RESPONDED,
    DECLINED
}
