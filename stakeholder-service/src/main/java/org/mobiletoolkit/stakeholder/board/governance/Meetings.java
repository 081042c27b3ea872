package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every meeting that was recorded. */
@ApplicationScoped
class Meetings implements Records<Meeting> {

    /** Loads the meeting and keeps it to this transaction: it is either corrected or decided in, not both at once. */
    Optional<Meeting> findAlone(UUID id) {
        return ById.find(this, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * What the meetings of one group come to at which at least one of its members was.
     *
     * @param lastOn the day of the last one
     * @param ideas how many options and ideas were logged in all of them
     */
    record Held(LocalDate lastOn, long ideas) {

        private Held and(Held other) {
            return new Held(lastOn.isAfter(other.lastOn) ? lastOn : other.lastOn, ideas + other.ideas);
        }
    }

    /** The same for each group of an initiative that ever met so, by the group's id. */
    Map<UUID, Held> recordsOf(UUID initiativeId) {
        return getEntityManager()
                .createQuery(
                        "select m.content.groupId, m.content.heldOn, m.ideaCount, m.quorum from Meeting m"
                                + " where m.initiativeId = :initiative",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .getResultStream()
                .filter(row -> ((MeetingQuorum) row[3]).present() > 0)
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Held((LocalDate) row[1], ((Number) row[2]).longValue()),
                        Held::and));
    }

    /** Whether the initiative has the opportunity; the feature that keeps them knows nothing of meetings. */
    boolean hasOpportunity(UUID initiativeId, UUID opportunityId) {
        return !getEntityManager()
                .createQuery(
                        "select o.id from Opportunity o where o.id = ?1 and o.content.initiativeId = ?2", UUID.class)
                .setParameter(1, opportunityId)
                .setParameter(2, initiativeId)
                .getResultList()
                .isEmpty();
    }
}
