package org.mobiletoolkit.device.connectivity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mobiletoolkit.device.signal.Reading.Fault;

/**
 * What a measurement must be to be recorded, beyond the range of each of its members.
 *
 * <p>A rule and nothing else: no clock, no database, no framework.
 */
final class SurveyPointRule {

    /** Before any network that is surveyed today; an earlier time is a slip of the pen. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** How far the clock of a survey device may be ahead of ours. */
    private static final Duration DRIFT = Duration.ofMinutes(5);

    private SurveyPointRule() {}

    /** Everything that is wrong with the measurement at the given moment; empty if nothing is. */
    static List<Fault> faults(SurveyPointContent point, Instant now) {
        var faults = new ArrayList<Fault>();
        if (point.measuredAt().isBefore(EARLIEST)) {
            faults.add(new Fault("measuredAt", "too-early", "No point is measured before " + EARLIEST + "."));
        }
        if (point.measuredAt().isAfter(now.plus(DRIFT))) {
            faults.add(new Fault("measuredAt", "in-the-future", "A point is recorded after it is measured."));
        }
        faults.addAll(point.reading().faults());
        if ((point.latitude() == null) != (point.longitude() == null)) {
            var missing = point.latitude() == null ? "latitude" : "longitude";
            faults.add(new Fault(missing, "required", "A place has both coordinates."));
        }
        return List.copyOf(faults);
    }
}
