package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took part in closed consultations. Reported ones have been closed; open, cancelled and drafted ones do not count. */
@ApplicationScoped
class Hearings {

    private static final List<ConsultationStatus> CLOSED =
            List.of(ConsultationStatus.CLOSED, ConsultationStatus.REPORTED);

    private final EntityManager entities;

    Hearings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The stakeholders who took part: by name, or, where the stakeholder is an affected group, through a response of the
     * group. One person is not heard by what others of the group said.
     *
     * @param topic null for any
     */
    Set<UUID> stakeholdersHeard(UUID initiativeId, @Nullable ConsultationTopic topic) {
        var heard = new HashSet<UUID>();
        heard.addAll(heard("select distinct r.stakeholderId from ConsultationResponse r", "r", initiativeId, topic));
        heard.addAll(heard(
                "select distinct g.content.stakeholderId from ConsultationResponse r"
                        + " join AffectedGroup g on g.id = r.groupId"
                        + " join Stakeholder s on s.id = g.content.stakeholderId"
                        + " and s.content.kind <> org.mobiletoolkit.stakeholder.people.register.StakeholderKind.PERSON",
                "g.content",
                initiativeId,
                topic));
        return heard;
    }

    private List<UUID> heard(String select, String of, UUID initiativeId, @Nullable ConsultationTopic topic) {
        var query = entities.createQuery(
                        select + " join Consultation c on c.id = r.consultationId"
                                + " where c.content.initiativeId = :initiative and c.status in (CLOSED, REPORTED)"
                                + " and r.rectification.rectifiedAt is null"
                                + (topic == null ? "" : " and c.content.topic = :topic")
                                + " and " + of + ".stakeholderId is not null",
                        UUID.class)
                .setParameter("initiative", initiativeId);
        return (topic == null ? query : query.setParameter("topic", topic)).getResultList();
    }

    /** What each affected group said in each closed consultation. */
    List<GroupHearing> ofGroups(UUID initiativeId) {
        return entities.createQuery(
                        "select r.groupId, c.id, c.content.topic, count(*), sum(r.people),"
                                + " sum(case when r.sentiment = :positive then 1 else 0 end),"
                                + " sum(case when r.sentiment = :mixed then 1 else 0 end),"
                                + " sum(case when r.sentiment = :negative then 1 else 0 end)"
                                + " from ConsultationResponse r join Consultation c on c.id = r.consultationId"
                                + " where c.content.initiativeId = :initiative and c.status in :closed"
                                + " and r.groupId is not null and r.rectification.rectifiedAt is null group by r.groupId, c.id, c.content.topic",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("closed", CLOSED)
                .setParameter("positive", Sentiment.POSITIVE)
                .setParameter("mixed", Sentiment.MIXED)
                .setParameter("negative", Sentiment.NEGATIVE)
                .getResultStream()
                .map(row -> new GroupHearing(
                        (UUID) row[0],
                        (UUID) row[1],
                        (ConsultationTopic) row[2],
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7])))
                .toList();
    }

    /** How many responses of each group one consultation has, and for how many people they speak; null stands for no group. */
    List<GroupCount> countsOf(UUID consultationId) {
        return entities.createQuery(
                        "select r.groupId, count(*), sum(r.people) from ConsultationResponse r"
                                + " where r.consultationId = :consultation and r.rectification.rectifiedAt is null group by r.groupId",
                        Object[].class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .map(row -> new GroupCount((UUID) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    /** Responses of one group to one consultation. */
    record GroupCount(@Nullable UUID groupId, long responses, long people) {}

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
