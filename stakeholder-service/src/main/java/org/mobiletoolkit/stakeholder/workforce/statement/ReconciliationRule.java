package org.mobiletoolkit.stakeholder.workforce.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.workforce.usertype.Segment;

/**
 * Whether the user types partition the workforce as it was stated (handbook 6.5).
 *
 * <p>A number matches when it differs by no more than the tolerance, in per cent of the stated number. Where the
 * statement names staff groups each of them must match, so that too many of one group never hide too few of another.
 */
final class ReconciliationRule {

    private final BigDecimal tolerancePct;

    ReconciliationRule(BigDecimal tolerancePct) {
        this.tolerancePct = tolerancePct;
    }

    Reconciliation reconcile(List<Segment> segments, @Nullable WorkforceStatementContent stated) {
        var parts = new TreeMap<String, List<Segment>>();
        for (var segment : segments) {
            parts.computeIfAbsent(StaffGroupName.key(segment.staffGroup()), key -> new ArrayList<>())
                    .add(segment);
        }
        var groups = groups(parts, stated);
        var total = total(people(segments), stated);
        var reconciled = total.matched()
                && !segments.isEmpty()
                && stated != null
                && (stated.groups().isEmpty()
                        || groups.stream().allMatch(group -> group.finding() == GroupFinding.MATCHED));
        return new Reconciliation(reconciled, total, groups);
    }

    private Reconciliation.Total total(int segmented, @Nullable WorkforceStatementContent stated) {
        return stated == null
                ? new Reconciliation.Total(null, segmented, null, false, null)
                : new Reconciliation.Total(
                        stated.total(),
                        segmented,
                        segmented - stated.total(),
                        matches(segmented, stated.total()),
                        stated.elsewhere());
    }

    private List<Reconciliation.Group> groups(
            Map<String, List<Segment>> parts, @Nullable WorkforceStatementContent stated) {
        var left = new LinkedHashMap<>(parts);
        var groups = new ArrayList<Reconciliation.Group>();
        if (stated != null) {
            for (var group : stated.groups()) {
                var mine = left.remove(StaffGroupName.key(group.staffGroup()));
                groups.add(group(group.staffGroup(), group.headcount(), mine == null ? List.of() : mine));
            }
        }
        left.values().forEach(mine -> groups.add(group(mine.get(0).staffGroup(), null, mine)));
        return groups;
    }

    private Reconciliation.Group group(String name, @Nullable Integer stated, List<Segment> mine) {
        var segmented = people(mine);
        return new Reconciliation.Group(
                name,
                stated,
                segmented,
                stated == null ? null : segmented - stated,
                finding(stated, segmented, mine.isEmpty()),
                mine.stream()
                        .map(one -> new Reconciliation.Part(one.id(), one.code(), one.headcount()))
                        .toList());
    }

    private GroupFinding finding(@Nullable Integer stated, int segmented, boolean none) {
        if (stated == null) {
            return GroupFinding.NOT_STATED;
        }
        if (none && stated > 0) {
            return GroupFinding.WITHOUT_SEGMENT;
        }
        if (matches(segmented, stated)) {
            return GroupFinding.MATCHED;
        }
        return segmented > stated ? GroupFinding.OVER : GroupFinding.UNDER;
    }

    private boolean matches(int segmented, int stated) {
        var allowed = tolerancePct.multiply(BigDecimal.valueOf(stated));
        return BigDecimal.valueOf(Math.abs((long) segmented - stated) * 100).compareTo(allowed) <= 0;
    }

    private static int people(List<Segment> segments) {
        return segments.stream().mapToInt(Segment::headcount).sum();
    }
}
