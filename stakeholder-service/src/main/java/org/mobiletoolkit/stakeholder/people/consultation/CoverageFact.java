package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.stakeholder.people.register.Quadrant;
import org.mobiletoolkit.stakeholder.people.register.StakeholderQuadrants.Placed;

/**
 * Whether those who matter took part in a closed consultation on the strategy (handbook 2.3, STR3.COVERAGE).
 *
 * <p>Both KEEP quadrants are taken together, as the handbook names one share for them: a single person in a small
 * quadrant does not decide alone. "All of MANAGE_CLOSELY" over nobody is false, like every rule over an empty set; a
 * share of nobody leaves nobody out and does not stand against the fact. Who is not placed yet might be one to be managed
 * closely, and counts as such until he is placed: a register of names without scores proves nothing.
 *
 * <p>Quadrants are judgements about people: what it counts is for those who may read opinions, and even so the answer names
 * nobody.
 */
final class CoverageFact {

    static final String CODE = "STR3.COVERAGE";

    private CoverageFact() {}

    /**
     * All of MANAGE_CLOSELY and all who are not placed, and the required share of KEEP_SATISFIED and KEEP_INFORMED, took
     * part.
     *
     * @param heard who took part in a closed consultation on the strategy, by name
     * @param consultations those consultations
     * @param requiredRate the share of the KEEP quadrants, 0 to 1
     */
    static Fact of(List<Placed> placed, Set<UUID> heard, List<UUID> consultations, BigDecimal requiredRate) {
        var closely = placed.stream()
                .filter(one -> one.quadrant() == Quadrant.MANAGE_CLOSELY)
                .toList();
        var keep = placed.stream()
                .filter(one -> one.quadrant() == Quadrant.KEEP_SATISFIED || one.quadrant() == Quadrant.KEEP_INFORMED)
                .toList();
        var unplaced = placed.stream().filter(one -> one.quadrant() == null).toList();
        var unplacedHeard = heardOf(unplaced, heard);
        var closelyHeard = heardOf(closely, heard);
        var keepHeard = heardOf(keep, heard);
        // the smallest whole number that is at least the share
        var keepNeeded = requiredRate
                .multiply(BigDecimal.valueOf(keep.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();

        var missing = new ArrayList<String>();
        if (consultations.isEmpty()) {
            missing.add("a closed consultation on the strategy");
        }
        if (closely.isEmpty()) {
            missing.add("a stakeholder who is placed in MANAGE_CLOSELY");
        } else if (closelyHeard < closely.size()) {
            missing.add("%d more of MANAGE_CLOSELY to take part".formatted(closely.size() - closelyHeard));
        }
        if (unplacedHeard < unplaced.size()) {
            missing.add("%d who are not on the influence map yet to be placed, or to take part"
                    .formatted(unplaced.size() - unplacedHeard));
        }
        if (keepHeard < keepNeeded) {
            missing.add("%d more of KEEP_SATISFIED and KEEP_INFORMED to take part".formatted(keepNeeded - keepHeard));
        }
        return Fact.of(CODE, missing.isEmpty())
                .observed("closedStrategyConsultations", consultations.size())
                .observed("manageClosely", closely.size())
                .observed("manageCloselyHeard", closelyHeard)
                .observed("keepSatisfiedOrInformed", keep.size())
                .observed("keepSatisfiedOrInformedHeard", keepHeard)
                .observed("notPlaced", unplaced.size())
                .observed("notPlacedHeard", unplacedHeard)
                .required("manageCloselyHeard", Math.max(1, closely.size()))
                .required("notPlacedHeard", unplaced.size())
                .required("keepSatisfiedOrInformedHeard", keepNeeded)
                .required("keepRate", requiredRate)
                .missing(missing)
                .refs(consultations.stream().map(id -> "/consultations/" + id).toList());
    }

    private static int heardOf(List<Placed> placed, Set<UUID> heard) {
        return (int) placed.stream().filter(one -> heard.contains(one.id())).count();
    }
}
