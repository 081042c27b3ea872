package org.mobiletoolkit.benchmark.process;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time used up to some moment.
 *
 * @param micros of each watched part, in microseconds
 * @param machine of everything that runs on the machine, in microseconds
 */
public record CpuReading(Map<String, Double> micros, double machine) {

    /** What has been used since an earlier reading. */
    public CpuReading since(CpuReading before) {
        var used = new LinkedHashMap<String, Double>();
        micros.forEach((name, now) -> used.put(name, now - before.micros.getOrDefault(name, 0.0)));
        return new CpuReading(used, machine - before.machine);
    }

    /** Each part's share of so many requests, in microseconds per request. */
    public Map<String, Double> per(long requests) {
        var each = new LinkedHashMap<String, Double>();
        micros.forEach((name, used) -> each.put(name, used / Math.max(requests, 1)));
        return each;
    }

    /** The share of all used time that went to processes outside this run, from 0 to 1. */
    public double strangers() {
        var ours = micros.values().stream().mapToDouble(Double::doubleValue).sum();
        return machine <= 0 ? 0 : Math.max(0, 1 - ours / machine);
    }
}
