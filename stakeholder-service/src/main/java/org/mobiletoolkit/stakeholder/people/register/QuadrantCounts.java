package org.mobiletoolkit.stakeholder.people.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SuppressionRule;

/**
 * How many stand in each quadrant, as far as it may be told to those who may not read opinions: of few one could guess who
 * they are, and a few must not be left when the others are taken from the total, which everybody knows (handbook 6.5).
 *
 * @param told the quadrants of which it may be told
 * @param notPlaced how many stand in none; null when it may not be told
 */
record QuadrantCounts(Map<Quadrant, Integer> told, @Nullable Integer notPlaced) {

    /** The fewest people who are counted (as handbook 6.5). */
    static final int FEWEST = 5;

    private static final SuppressionRule RULE = new SuppressionRule(FEWEST);

    /** Empty when nothing may be told of any quadrant. */
    static Optional<QuadrantCounts> of(InfluenceMap map) {
        var quadrants = Quadrant.values();
        var cells = new ArrayList<SuppressionRule.Cell>();
        Arrays.stream(quadrants).forEach(one -> cells.add(cell(map.quadrants().getOrDefault(one, 0))));
        cells.add(cell(map.notPlaced()));
        var decision = RULE.decide(cells);
        var told = new EnumMap<Quadrant, Integer>(Quadrant.class);
        for (var i = 0; i < quadrants.length; i++) {
            if (decision.shows(i)) {
                told.put(quadrants[i], cells.get(i).count());
            }
        }
        var notPlaced = decision.shows(quadrants.length) ? Integer.valueOf(map.notPlaced()) : null;
        return decision.totalShown() && !told.isEmpty()
                ? Optional.of(new QuadrantCounts(told, notPlaced))
                : Optional.empty();
    }

    private static SuppressionRule.Cell cell(int count) {
        return new SuppressionRule.Cell(count, null, false);
    }

    String words(Quadrant quadrant) {
        return words(told.get(quadrant));
    }

    String wordsNotPlaced() {
        return words(notPlaced);
    }

    private static String words(@Nullable Integer count) {
        return count == null ? "not told" : count.toString();
    }
}
