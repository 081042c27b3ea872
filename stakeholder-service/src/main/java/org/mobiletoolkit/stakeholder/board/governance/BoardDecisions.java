package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features ask of the decisions of boards. */
@ApplicationScoped
public class BoardDecisions {

    private static final String VALID = """
            select d, m from Decision d
              join Meeting m on m.id = d.content.meetingId
              join GovernanceGroup g on g.id = m.content.groupId
            where d.content.subjectType = ?1 and d.content.subjectId = ?2 and d.content.subjectVersion = ?3
              and d.valid = true and d.rectification.rectifiedAt is null and g.content.kind = ?4
            order by d.decidedOn, d.createdAt, d.id
            """;

    private final EntityManager entities;

    BoardDecisions(EntityManager entities) {
        this.entities = entities;
    }

    /** The valid decisions of a BOARD about exactly this version, the oldest first; there is one per meeting at most. */
    public List<BoardDecision> about(String subjectType, UUID subjectId, int version) {
        return entities
                .createQuery(VALID, Object[].class)
                .setParameter(1, subjectType)
                .setParameter(2, subjectId)
                .setParameter(3, version)
                .setParameter(4, GroupKind.BOARD)
                .getResultList()
                .stream()
                .map(row -> seen((Decision) row[0], (Meeting) row[1]))
                .toList();
    }

    /** How many decisions about exactly this version were taken back. */
    public long takenBack(String subjectType, UUID subjectId, int version) {
        return entities.createQuery(
                        "select count(d) from Decision d where d.content.subjectType = ?1 and d.content.subjectId = ?2"
                                + " and d.content.subjectVersion = ?3 and d.rectification.rectifiedAt is not null",
                        Long.class)
                .setParameter(1, subjectType)
                .setParameter(2, subjectId)
                .setParameter(3, version)
                .getSingleResult();
    }

    private static BoardDecision seen(Decision decision, Meeting meeting) {
        return new BoardDecision(
                decision.id(),
                decision.content().outcome(),
                decision.decidedOn(),
                decision.createdAt(),
                Set.copyOf(meeting.quorum().chairing()),
                decision.openConditions());
    }
}
