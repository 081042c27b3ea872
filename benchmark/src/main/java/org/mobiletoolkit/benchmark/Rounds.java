package org.mobiletoolkit.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Lets contenders take turns, so that whatever slows the machine down for a while slows all of them. */
final class Rounds {

    private Rounds() {}

    /**
     * Runs all rounds; each begins with another contender.
     *
     * @param settle returns when the work that follows the answers is done, with the seconds it took
     * @return what each has reached, by name
     */
    static Map<String, Turns> run(List<Contender> contenders, Options options, Callable<Double> settle)
            throws Exception {
        var turns = new LinkedHashMap<String, Turns>();
        contenders.forEach(contender -> turns.put(contender.name(), new Turns()));
        for (var round = 0; round < options.rounds(); round++) {
            for (var i = 0; i < contenders.size(); i++) {
                var contender = contenders.get((round + i) % contenders.size());
                var before = contender.meter().read();
                var outcome = contender.load().run(options.turn());
                var settled = settle.call();
                Objects.requireNonNull(turns.get(contender.name()))
                        .add(outcome, contender.meter().read().since(before), settled);
            }
        }
        return turns;
    }
}
