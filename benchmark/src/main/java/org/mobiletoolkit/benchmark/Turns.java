package org.mobiletoolkit.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mobiletoolkit.benchmark.figures.Distribution;
import org.mobiletoolkit.benchmark.load.Outcome;
import org.mobiletoolkit.benchmark.process.CpuReading;

/** What one contender has reached, turn by turn. */
final class Turns {

    private final List<Double> rates = new ArrayList<>();
    private final Map<String, List<Double>> micros = new LinkedHashMap<>();
    private final List<Double> settling = new ArrayList<>();
    private final List<Double> strangers = new ArrayList<>();

    /**
     * One turn more.
     *
     * @param used processor time, from its begin until the work that follows the answers was done too
     * @param settled how long that work went on after the last answer, in seconds
     */
    void add(Outcome outcome, CpuReading used, double settled) {
        rates.add(outcome.perSecond());
        used.per(outcome.done())
                .forEach((part, each) ->
                        micros.computeIfAbsent(part, name -> new ArrayList<>()).add(each));
        settling.add(settled);
        strangers.add(used.strangers());
    }

    /** Requests or transactions per second. */
    List<Double> rates() {
        return List.copyOf(rates);
    }

    /** Median processor time of one part, in microseconds per request. */
    double micros(String part) {
        return Distribution.of(Objects.requireNonNull(micros.get(part))).median();
    }

    List<String> parts() {
        return List.copyOf(micros.keySet());
    }

    /** Median of the seconds for which work went on after the last answer. */
    double settling() {
        return Distribution.of(settling).median();
    }

    /** The largest share of processor time that went to strangers in any turn, from 0 to 1. */
    double strangers() {
        return Distribution.of(strangers).most();
    }
}
