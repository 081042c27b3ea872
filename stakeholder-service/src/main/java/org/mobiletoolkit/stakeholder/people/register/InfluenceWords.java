package org.mobiletoolkit.stakeholder.people.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.register.InfluenceMap.Place;

/** Says the map in words, for those who do not see it and for those who point at something in it. */
final class InfluenceWords {

    /** A description that names more than so many in one quadrant is listened to by nobody. */
    private static final int MOST_NAMED = 60;

    private static final String NOT_PLACED = "Not on the map, because power and interest are not assessed: ";

    private InfluenceWords() {}

    /** What stands for the whole picture. */
    static String all(InfluenceMap map, MapDetail detail) {
        var sentences = new ArrayList<String>();
        sentences.add(count(map.total(), "stakeholder") + " as at " + map.asOf());
        if (detail == MapDetail.NOTHING) {
            return sentences.get(0) + ", too few to show where they stand.";
        }
        if (detail == MapDetail.NAMES) {
            named(map, sentences);
        } else {
            QuadrantCounts.of(map).ifPresent(counts -> counted(counts, sentences));
        }
        return String.join(". ", sentences) + ".";
    }

    private static void named(InfluenceMap map, List<String> sentences) {
        sentences.add(support(map));
        for (var quadrant : Quadrant.values()) {
            var there = map.stakeholders().stream()
                    .filter(one -> one.quadrant() == quadrant)
                    .toList();
            sentences.add(
                    "%s: %s".formatted(quadrant.label(), there.isEmpty() ? count(0, "stakeholder") : named(there)));
        }
        if (map.notPlaced() > 0) {
            sentences.add(notPlaced(map));
        }
        if (map.notShown() > 0) {
            sentences.add(notShown(map));
        }
    }

    private static void counted(QuadrantCounts counts, List<String> sentences) {
        for (var quadrant : Quadrant.values()) {
            sentences.add("%s: %s".formatted(quadrant.label(), counts.words(quadrant)));
        }
        sentences.add(NOT_PLACED + counts.wordsNotPlaced());
    }

    /** Those who count in the support, and whom the picture leaves out. */
    static String notShown(InfluenceMap map) {
        return "%d not shown, because the use of data on them is restricted; the support counts them"
                .formatted(map.notShown());
    }

    /** The index with its coverage. */
    static String support(InfluenceMap map) {
        var support = map.support();
        return support.index() == null
                ? "Nobody's power and support are both assessed, so there is no support index"
                : "Power-weighted support index %s (−1 to +1, strong from %s), over %d of %d stakeholders assessed"
                        .formatted(
                                support.index().setScale(2, java.math.RoundingMode.HALF_EVEN),
                                support.strongIndex().stripTrailingZeros().toPlainString(),
                                support.assessed(),
                                support.total());
    }

    /** Those of whom a score is missing. */
    static String notPlaced(InfluenceMap map) {
        var missing = map.stakeholders().stream()
                .filter(one -> one.quadrant() == null)
                .toList();
        return NOT_PLACED + count(map.notPlaced(), "stakeholder") + " (" + names(missing) + ")";
    }

    /** One stakeholder with everything that the picture shows of them. */
    static String one(Place place) {
        var words = "%s: power %s, interest %s, %s"
                .formatted(
                        place.name(),
                        place.power(),
                        place.interest(),
                        SupportSymbol.of(place.support()).words());
        return isToBeWon(place.engagementPriority())
                ? words
                        + ", wanted %s, engagement priority %d"
                                .formatted(
                                        SupportSymbol.of(place.desiredSupport()).words(), place.engagementPriority())
                : words;
    }

    /** True when support is below what is wanted. */
    static boolean isToBeWon(@Nullable Integer engagementPriority) {
        return engagementPriority != null && engagementPriority > 0;
    }

    static String names(List<Place> places) {
        return places.stream().map(Place::name).limit(MOST_NAMED).collect(Collectors.joining(", "))
                + andMore(places.size());
    }

    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String named(List<Place> places) {
        return places.stream().map(InfluenceWords::one).limit(MOST_NAMED).collect(Collectors.joining("; "))
                + andMore(places.size());
    }

    private static String andMore(int number) {
        return number > MOST_NAMED ? " and %d more".formatted(number - MOST_NAMED) : "";
    }
}
