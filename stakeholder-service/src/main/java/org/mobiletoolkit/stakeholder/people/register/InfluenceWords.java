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

    private InfluenceWords() {}

    /** What stands for the whole picture. */
    static String all(InfluenceMap map, MapDetail detail) {
        var sentences = new ArrayList<String>();
        sentences.add(count(map.stakeholders().size(), "stakeholder") + " as at " + map.asOf());
        if (detail == MapDetail.NOTHING) {
            return sentences.get(0) + ", too few to show where they stand.";
        }
        if (detail == MapDetail.NAMES) {
            sentences.add(support(map));
        }
        for (var quadrant : Quadrant.values()) {
            var there = map.stakeholders().stream()
                    .filter(one -> one.quadrant() == quadrant)
                    .toList();
            sentences.add("%s: %s"
                    .formatted(
                            quadrant.label(),
                            detail == MapDetail.NAMES && !there.isEmpty()
                                    ? named(there)
                                    : count(there.size(), detail)));
        }
        if (map.notPlaced() > 0) {
            sentences.add(notPlaced(map, detail));
        }
        return String.join(". ", sentences) + ".";
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
    static String notPlaced(InfluenceMap map, MapDetail detail) {
        var missing = map.stakeholders().stream()
                .filter(one -> one.quadrant() == null)
                .toList();
        var words = "Not on the map, because power and interest are not assessed: ";
        return detail == MapDetail.NAMES
                ? words + count(missing.size(), "stakeholder") + " (" + names(missing) + ")"
                : words + count(missing.size(), detail);
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

    /** How many stand somewhere; without names only that they are few, when they are. */
    static String number(int number, MapDetail detail) {
        return detail == MapDetail.NAMES || number >= MapDetail.FEWEST_COUNTED
                ? Integer.toString(number)
                : "fewer than " + MapDetail.FEWEST_COUNTED;
    }

    private static String count(int stakeholders, MapDetail detail) {
        return detail == MapDetail.NAMES
                ? count(stakeholders, "stakeholder")
                : number(stakeholders, detail) + " stakeholders";
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
