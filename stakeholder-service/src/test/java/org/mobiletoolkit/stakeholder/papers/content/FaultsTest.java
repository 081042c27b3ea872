package org.mobiletoolkit.stakeholder.papers.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.problem.FieldError;

class FaultsTest {

    @Test
    void namesExactlyThoseThatComeAfterThemselves() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var size = 1 + random.nextInt(7);
            var order = new ArrayList<Map.Entry<String, List<String>>>();
            for (var i = 0; i < size; i++) {
                var before = new ArrayList<String>();
                for (var j = 0; j < size; j++) {
                    if (random.nextInt(5) == 0) {
                        before.add("N" + j);
                    }
                }
                order.add(Map.entry("N" + i, before));
            }
            var faults = new Faults();
            faults.acyclic("/l", "after", order);

            for (var i = 0; i < size; i++) {
                var found = faults.all().stream().map(FieldError::pointer).toList();
                // what lies between two circles may be named with them, what lies on one must be
                if (reaches(order, "N" + i, "N" + i)) {
                    assertThat(found).contains("/l/%d/after".formatted(i));
                } else if (found.contains("/l/%d/after".formatted(i))) {
                    assertThat(betweenCircles(order, "N" + i)).isTrue();
                }
            }
        }
    }

    private static boolean reaches(List<Map.Entry<String, List<String>>> order, String from, String to) {
        return reachable(order, from).contains(to);
    }

    private static boolean betweenCircles(List<Map.Entry<String, List<String>>> order, String code) {
        var before = reachable(order, code).stream().anyMatch(one -> reaches(order, one, one));
        var after = order.stream()
                .map(Map.Entry::getKey)
                .anyMatch(one -> reaches(order, one, one) && reaches(order, one, code));
        return before && after;
    }

    private static Set<String> reachable(List<Map.Entry<String, List<String>>> order, String from) {
        var seen = new HashSet<String>();
        var next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            var code = next.remove(0);
            order.stream()
                    .filter(item -> item.getKey().equals(code))
                    .flatMap(item -> item.getValue().stream())
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return seen;
    }

    @Test
    void takesNoSlipOfTheKeyboardForADay() {
        for (var day : List.of("0000-01-01", "1999-12-31", "2200-01-01", "9999-12-31", "-0044-03-15", "+12026-01-01")) {
            var faults = new Faults();
            faults.plausible("/d", LocalDate.parse(day));
            assertThat(faults.all()).as(day).extracting(FieldError::code).containsExactly("plausible-day");
        }
        var faults = new Faults();
        faults.plausible("/d", null);
        faults.plausible("/d", LocalDate.of(2000, 1, 1));
        faults.plausible("/d", LocalDate.of(2199, 12, 31));
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void wantsEveryReferenceToLeadSomewhereOnce() {
        var faults = new Faults();
        faults.refer("/r", List.of("A", "B", "A"), Set.of("A"));
        faults.refer("/none", null, Set.of());

        assertThat(faults.all())
                .extracting(one -> one.pointer() + " " + one.code())
                .containsExactly("/r/1 unknown-code", "/r/2 duplicate");
    }
}
