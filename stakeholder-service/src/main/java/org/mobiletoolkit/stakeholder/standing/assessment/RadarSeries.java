package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a radar chart.
 *
 * @param name what the legend calls it
 * @param values one for each axis; null where there is none
 */
record RadarSeries(RadarLook look, String name, List<@Nullable Double> values) {

    boolean empty() {
        return values.stream().allMatch(Objects::isNull);
    }

    boolean whole() {
        return values.stream().noneMatch(Objects::isNull);
    }
}
