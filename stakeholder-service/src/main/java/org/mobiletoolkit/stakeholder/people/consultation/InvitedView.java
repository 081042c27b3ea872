package org.mobiletoolkit.stakeholder.people.consultation;

import java.util.List;

/**
 * What came of a round of invitations.
 *
 * @param invited the new invitations
 * @param alreadyInvited how many of the round had an invitation before and keep it as it is
 */
public record InvitedView(List<ConsultationInvitationView> invited, int alreadyInvited) {}
