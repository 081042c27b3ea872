package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of a table by segment may be published, so that no suppressed one can be derived (handbook 6.5).
 *
 * <p>A segment below the threshold is suppressed, one without any response too. As the total is published, what it leaves
 * after the published segments is the sum of the suppressed ones; therefore the next smallest segments are suppressed as
 * well, all that are equal together, until
 *
 * <ul>
 *   <li>there are at least two of them, or subtraction would give the only one;
 *   <li>their sum reaches the threshold, or it would itself be a small number, and 0 would give each of them;
 *   <li>they are not all one below the threshold, the one sum that a reader who knows this rule could take apart.
 * </ul>
 *
 * <p>If not even all segments together are enough, or if the known populations would give a suppressed count away (where
 * nearly everybody answered), the total is not published either. A segment of nobody has nothing to hide.
 *
 * <p>The choice depends on the counts only and treats equal ones alike. So for two different suppressed counts the same
 * would be published if they were the other way round, and for equal ones if they differed by one each way: a reader who
 * knows the rule, but not the populations, is left with at least two possibilities for every suppressed count.
 */
public final class SuppressionRule {

    private final int threshold;

    /** With the least count that may be published, at least 2. */
    public SuppressionRule(int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold below 2 suppresses nothing");
        }
        this.threshold = threshold;
    }

    /**
     * One count of the table.
     *
     * @param count people who answered
     * @param population people who could; null when unknown
     * @param hidden whether it is suppressed for another reason already
     */
    public record Cell(int count, @Nullable Integer population, boolean hidden) {

        boolean ofNobody() {
            return count == 0 && population != null && population == 0;
        }

        /** The most that a reader can think the count to be. */
        int most() {
            return population == null ? Integer.MAX_VALUE : Math.max(population, count);
        }
    }

    /**
     * What may be published.
     *
     * @param suppressed indices of the cells that may not
     * @param totalShown whether the total may
     */
    public record Decision(Set<Integer> suppressed, boolean totalShown) {

        public boolean shows(int index) {
            return !suppressed.contains(index);
        }
    }

    public Decision decide(List<Cell> cells) {
        var suppressed = IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).ofNobody())
                .filter(i -> cells.get(i).hidden() || cells.get(i).count() < threshold)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        if (cells.isEmpty()) {
            return new Decision(Set.of(), true);
        }
        while (!suppressed.isEmpty() && isExposed(cells, suppressed)) {
            var next = IntStream.range(0, cells.size())
                    .filter(i -> !suppressed.contains(i) && !cells.get(i).ofNobody())
                    .map(i -> cells.get(i).count())
                    .min();
            if (next.isEmpty()) {
                return new Decision(Set.copyOf(suppressed), false);
            }
            IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).count() == next.getAsInt()
                            && !cells.get(i).ofNobody())
                    .forEach(suppressed::add);
        }
        return new Decision(Set.copyOf(suppressed), !isGivenAwayByPopulations(cells, suppressed));
    }

    private boolean isExposed(List<Cell> cells, Set<Integer> suppressed) {
        return suppressed.size() < 2
                || sum(cells, suppressed) < threshold
                || suppressed.stream().allMatch(i -> cells.get(i).count() == threshold - 1);
    }

    /** Whether one of them can only have the count that it has, as no segment answers more often than it has people. */
    private static boolean isGivenAwayByPopulations(List<Cell> cells, Set<Integer> suppressed) {
        var sum = sum(cells, suppressed);
        var most = suppressed.stream().mapToLong(i -> cells.get(i).most()).sum();
        return suppressed.stream().anyMatch(i -> {
            var mine = cells.get(i).most();
            return Math.max(0, sum - (most - mine)) == Math.min(mine, sum);
        });
    }

    private static long sum(List<Cell> cells, Set<Integer> suppressed) {
        return suppressed.stream().mapToLong(i -> cells.get(i).count()).sum();
    }
}
