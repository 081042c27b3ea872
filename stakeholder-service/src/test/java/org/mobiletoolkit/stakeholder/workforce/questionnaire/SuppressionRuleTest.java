package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SuppressionRule.Cell;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SuppressionRule.Decision;

class SuppressionRuleTest {

    private static final SuppressionRule RULE = new SuppressionRule(5);

    private static Decision decide(int... counts) {
        return RULE.decide(cells(counts));
    }

    private static List<Cell> cells(int... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> new Cell(count, null, false))
                .toList();
    }

    @Test
    void tellsAllWhereNobodyIsFew() {
        assertThat(decide(5, 20, 9)).isEqualTo(new Decision(Set.of(), true));
        assertThat(decide()).isEqualTo(new Decision(Set.of(), true));
    }

    @Test
    void suppressesTheNextSmallestWhereSubtractionWouldTellTheOnlyOne() {
        assertThat(decide(20, 10, 3)).isEqualTo(new Decision(Set.of(1, 2), true));
    }

    @Test
    void tellsTheRestWhereTwoAreFewEnoughTogether() {
        assertThat(decide(20, 10, 3, 2)).isEqualTo(new Decision(Set.of(2, 3), true));
    }

    @Test
    void suppressesMoreWhereTheFewAreTooFewTogether() {
        assertThat(decide(20, 10, 1, 2)).isEqualTo(new Decision(Set.of(1, 2, 3), true));
        assertThat(decide(20, 10, 0, 0)).isEqualTo(new Decision(Set.of(1, 2, 3), true));
    }

    @Test
    void suppressesEqualOnesTogether() {
        assertThat(decide(20, 6, 4, 6)).isEqualTo(new Decision(Set.of(1, 2, 3), true));
    }

    @Test
    void neverLetsALargestPossibleSumTellItsParts() {
        assertThat(decide(4, 4, 30)).isEqualTo(new Decision(Set.of(0, 1, 2), true));
        assertThat(decide(4, 4)).isEqualTo(new Decision(Set.of(0, 1), false));
    }

    @Test
    void tellsNoTotalOfFew() {
        assertThat(decide(4)).isEqualTo(new Decision(Set.of(0), false));
        assertThat(decide(2, 1)).isEqualTo(new Decision(Set.of(0, 1), false));
        assertThat(decide(0, 0)).isEqualTo(new Decision(Set.of(0, 1), false));
        assertThat(decide(5)).isEqualTo(new Decision(Set.of(), true));
    }

    @Test
    void suppressesAllSegmentsButNotTheirTotalWhereThereAreTwo() {
        assertThat(decide(3, 40)).isEqualTo(new Decision(Set.of(0, 1), true));
    }

    @Test
    void tellsNoTotalWherePopulationsWouldTellTheParts() {
        assertThat(RULE.decide(List.of(new Cell(3, 3, false), new Cell(4, 4, false), new Cell(9, 50, false))))
                .isEqualTo(new Decision(Set.of(0, 1), false));
        assertThat(RULE.decide(List.of(new Cell(3, 4, false), new Cell(4, 5, false), new Cell(9, 50, false))))
                .isEqualTo(new Decision(Set.of(0, 1), true));
    }

    @Test
    void hidesNothingOfNobody() {
        assertThat(RULE.decide(List.of(new Cell(0, 0, false), new Cell(9, 50, false), new Cell(8, 50, false))))
                .isEqualTo(new Decision(Set.of(), true));
        assertThat(RULE.decide(List.of(new Cell(0, 10, false), new Cell(9, 50, false), new Cell(8, 50, false))))
                .isEqualTo(new Decision(Set.of(0, 2), true));
    }

    @Test
    void keepsSuppressedWhatIsAlready() {
        assertThat(RULE.decide(List.of(new Cell(30, null, true), new Cell(9, null, false), new Cell(8, null, false))))
                .isEqualTo(new Decision(Set.of(0, 2), true));
    }

    @Test
    void refusesAThresholdThatSuppressesNothing() {
        assertThatThrownBy(() -> new SuppressionRule(1)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Every table of up to four small segments is published; a reader who knows the rule itself looks for all tables that
     * would be published alike. Each suppressed count must then have at least two possible values.
     */
    @Test
    void leavesTwoPossibilitiesToAReaderWhoKnowsTheRule() {
        for (var threshold = 2; threshold <= 5; threshold++) {
            for (var segments = 1; segments <= 4; segments++) {
                var most = segments < 4 ? 2 * threshold + 2 : threshold + 3;
                assertNothingCanBeDerived(new SuppressionRule(threshold), segments, most);
            }
        }
    }

    private static void assertNothingCanBeDerived(SuppressionRule rule, int segments, int most) {
        var alike = new HashMap<List<Object>, List<int[]>>();
        forEachTable(
                segments,
                most,
                counts -> alike.computeIfAbsent(published(rule, cells(counts)), key -> new ArrayList<>())
                        .add(counts));
        alike.forEach((published, tables) -> {
            for (var i = 0; i < segments; i++) {
                if (published.get(i).equals("suppressed")) {
                    var segment = i;
                    assertThat(tables.stream().map(table -> table[segment]).collect(Collectors.toSet()))
                            .as("segment %d of %s", i, published)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    /**
     * A reader who knows the populations, and that no more people answer than there are, solves for each suppressed
     * count: all tables with the published counts and the published total. None may be the only solution.
     */
    @Test
    void leavesTwoPossibilitiesToAReaderWhoKnowsThePopulations() {
        var random = new Random(65);
        var rule = new SuppressionRule(3);
        for (var round = 0; round < 1_000; round++) {
            var segments = 1 + random.nextInt(4);
            var populations = IntStream.generate(() -> 1 + random.nextInt(7))
                    .limit(segments)
                    .toArray();
            var counts = IntStream.range(0, segments)
                    .map(i -> random.nextInt(3) == 0 ? populations[i] : random.nextInt(populations[i] + 1))
                    .toArray();
            var cells = IntStream.range(0, segments)
                    .mapToObj(i -> new Cell(counts[i], populations[i], false))
                    .toList();
            var decision = rule.decide(cells);
            var total = Arrays.stream(counts).sum();
            var possible = new ArrayList<Set<Integer>>();
            for (var i = 0; i < segments; i++) {
                possible.add(new HashSet<>());
            }
            forEachTable(segments, 7, table -> {
                var fits = IntStream.range(0, segments)
                                .allMatch(i ->
                                        table[i] <= populations[i] && (!decision.shows(i) || table[i] == counts[i]))
                        && (!decision.totalShown() || Arrays.stream(table).sum() == total);
                if (fits) {
                    IntStream.range(0, segments).forEach(i -> possible.get(i).add(table[i]));
                }
            });

            for (var i : decision.suppressed()) {
                assertThat(possible.get(i))
                        .as("segment %d of %s with populations %s", i, cells, Arrays.toString(populations))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** What is told of no segment, and what the total leaves for the suppressed ones, is never a small number. */
    @Test
    void tellsNoSmallNumberNotEvenASum() {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++) {
            var counts = IntStream.generate(() -> random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(12))
                    .limit(1 + random.nextInt(8))
                    .toArray();
            var decision = decide(counts);
            var rest = decision.suppressed().stream().mapToInt(i -> counts[i]).sum();
            for (var i = 0; i < counts.length; i++) {
                assertThat(decision.shows(i) && counts[i] < 5).isFalse();
            }
            if (decision.totalShown() && !decision.suppressed().isEmpty()) {
                assertThat(rest).isGreaterThanOrEqualTo(5);
                assertThat(decision.suppressed()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void decidesAlikeInWhateverOrderTheSegmentsCome() {
        var random = new Random(4);
        for (var round = 0; round < 2_000; round++) {
            var counts = new ArrayList<Integer>();
            IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> counts.add(random.nextInt(12)));
            var shuffled = new ArrayList<>(counts);
            Collections.shuffle(shuffled, random);

            assertThat(told(shuffled)).isEqualTo(told(counts));
        }
    }

    private static List<Integer> told(List<Integer> counts) {
        var decision = decide(counts.stream().mapToInt(Integer::intValue).toArray());
        return IntStream.range(0, counts.size())
                .filter(decision::shows)
                .mapToObj(counts::get)
                .sorted()
                .toList();
    }

    private static List<Object> published(SuppressionRule rule, List<Cell> cells) {
        var decision = rule.decide(cells);
        var published = new ArrayList<>();
        for (var i = 0; i < cells.size(); i++) {
            published.add(decision.shows(i) ? cells.get(i).count() : "suppressed");
        }
        published.add(
                decision.totalShown() ? cells.stream().mapToInt(Cell::count).sum() : "suppressed");
        return published;
    }

    private static void forEachTable(int segments, int most, Consumer<int[]> what) {
        var table = new int[segments];
        while (true) {
            what.accept(table.clone());
            var i = 0;
            while (i < segments && table[i] == most) {
                table[i++] = 0;
            }
            if (i == segments) {
                return;
            }
            table[i]++;
        }
    }
}
