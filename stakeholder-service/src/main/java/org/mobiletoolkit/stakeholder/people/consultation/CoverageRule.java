package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.register.Quadrant;
import org.mobiletoolkit.stakeholder.people.register.StakeholderQuadrants.Placed;

/** Joins whom an initiative affects with whom it heard; a rule over records, without a database. */
final class CoverageRule {

    /** Fewer responses would tell who said what (handbook 6.5, small numbers). */
    static final int LEAST_FOR_TONE = 5;

    private static final int MOST_STAKEHOLDERS = 200;

    private CoverageRule() {}

    /**
     * Works the coverage out.
     *
     * @param groups the groups affected on that day, by name
     * @param hearings what they said in closed consultations; of other groups it is left aside
     * @param placed the active stakeholders
     * @param hidden the ids of those who may not be shown
     * @param heard those of them who took part in a closed consultation by name
     */
    static ConsultationCoverage of(
            UUID initiativeId,
            LocalDate asOf,
            int closedConsultations,
            List<CoveredGroup> groups,
            List<GroupHearing> hearings,
            List<Placed> placed,
            Set<UUID> hidden,
            Set<UUID> heard) {
        var byGroup = hearings.stream().collect(Collectors.groupingBy(GroupHearing::groupId));
        var covered = groups.stream()
                .map(group -> group(group, byGroup.getOrDefault(group.id(), List.of())))
                .toList();
        var recipients = covered.stream().mapToLong(GroupCoverage::recipients).sum();
        var inHeardGroups = covered.stream()
                .filter(group -> group.consultations() > 0)
                .mapToLong(GroupCoverage::recipients)
                .sum();
        var forgotten = placed.stream()
                .filter(one -> one.quadrant() != Quadrant.MONITOR)
                .filter(one -> !heard.contains(one.id()))
                .toList();
        var named = forgotten.stream().filter(one -> !hidden.contains(one.id())).toList();
        return new ConsultationCoverage(
                initiativeId,
                asOf,
                closedConsultations,
                recipients,
                inHeardGroups,
                recipients == 0 ? null : rate(inHeardGroups, recipients),
                covered,
                alerts(covered, named),
                forgotten.size(),
                forgotten.size() - named.size());
    }

    private static GroupCoverage group(CoveredGroup group, List<GroupHearing> hearings) {
        var topics = hearings.stream()
                .collect(Collectors.groupingBy(GroupHearing::topic, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(topic -> new GroupCoverage.TopicCoverage(
                        topic.getKey(),
                        topic.getValue().size(),
                        responses(topic.getValue()),
                        reached(topic.getValue(), group.headcount()),
                        rate(reached(topic.getValue(), group.headcount()), group.headcount())))
                .toList();
        var reached = reached(hearings, group.headcount());
        return new GroupCoverage(
                group.id(),
                group.name(),
                group.kind(),
                group.userTypeCode(),
                group.headcount(),
                group.recipients(),
                group.devicesPlanned(),
                group.statedOn(),
                hearings.size(),
                responses(hearings),
                reached,
                rate(reached, group.headcount()),
                topics,
                tones(hearings));
    }

    private static long responses(List<GroupHearing> hearings) {
        return hearings.stream().mapToLong(GroupHearing::responses).sum();
    }

    private static long reached(List<GroupHearing> hearings, int headcount) {
        return Math.min(
                headcount,
                hearings.stream().mapToLong(GroupHearing::people).max().orElse(0));
    }

    private static GroupCoverage.@Nullable Tones tones(List<GroupHearing> hearings) {
        // opinions go some time after the report: what is left of them must not tell who said what either
        var toned = hearings.stream().filter(GroupHearing::isToned).toList();
        if (responses(toned) < LEAST_FOR_TONE) {
            return null;
        }
        return new GroupCoverage.Tones(
                hearings.stream().mapToLong(GroupHearing::positive).sum(),
                hearings.stream().mapToLong(GroupHearing::mixed).sum(),
                hearings.stream().mapToLong(GroupHearing::negative).sum());
    }

    private static List<ConsultationCoverage.Alert> alerts(List<GroupCoverage> groups, List<Placed> forgotten) {
        var alerts = new ArrayList<ConsultationCoverage.Alert>();
        if (groups.isEmpty()) {
            alerts.add(new ConsultationCoverage.Alert(
                    ConsultationCoverage.Kind.NO_GROUPS_STATED,
                    "State the affected groups, so that those who were heard can be compared with them",
                    null,
                    null));
        }
        groups.stream()
                .filter(GroupCoverage::isForgotten)
                .map(group -> new ConsultationCoverage.Alert(
                        ConsultationCoverage.Kind.RECIPIENTS_NOT_HEARD,
                        "%s: %d people are to receive a device, and none was heard in a closed consultation"
                                .formatted(group.name(), group.recipients()),
                        group.groupId(),
                        null))
                .forEach(alerts::add);
        forgotten.stream()
                .limit(MOST_STAKEHOLDERS)
                .map(one -> new ConsultationCoverage.Alert(
                        ConsultationCoverage.Kind.STAKEHOLDER_NOT_HEARD,
                        "A stakeholder %s took part in no closed consultation"
                                .formatted(
                                        one.quadrant() == null
                                                ? "who is not on the influence map yet"
                                                : "of " + one.quadrant()),
                        null,
                        one.id()))
                .forEach(alerts::add);
        return List.copyOf(alerts);
    }

    /** Four decimals; 0 of nobody. */
    static BigDecimal rate(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(4)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
