package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was judged of one stakeholder, day by day, so that the standing can be told as at any day (handbook 6.2: the
 * history is never overwritten).
 *
 * <p>Of two judgements of one day the one recorded later holds. Somebody who left counts until the day before; an absence
 * that ended is not remembered here.
 */
final class SupportTrail {

    private final OnMap.Entry entry;
    private final LocalDate registeredOn;
    private final @Nullable LocalDate leftOn;
    private final NavigableMap<LocalDate, Weight> weights = new TreeMap<>();
    private final NavigableMap<LocalDate, Opinion> opinions = new TreeMap<>();

    /** Power and interest, 1 to 5. */
    private record Weight(int power, int interest) {}

    private record Opinion(SupportLevel current, SupportLevel desired) {}

    SupportTrail(OnMap.Entry entry, LocalDate registeredOn, @Nullable LocalDate leftOn) {
        this.entry = entry;
        this.registeredOn = registeredOn;
        this.leftOn = leftOn;
    }

    /** Adds a judgement of weight; those of one day in the order in which they were recorded. */
    SupportTrail weighed(LocalDate on, int power, int interest) {
        weights.put(on, new Weight(power, interest));
        return this;
    }

    /** Adds an opinion; those of one day in the order in which they were recorded. */
    SupportTrail heard(LocalDate on, SupportLevel current, SupportLevel desired) {
        opinions.put(on, new Opinion(current, desired));
        return this;
    }

    OnMap.Entry entry() {
        return entry;
    }

    OnMap onMap(LocalDate day) {
        return new OnMap(entry, standingOn(day));
    }

    /** From the day of the entry, or of the first judgement when that is earlier, and not from the day of leaving on. */
    boolean countsOn(LocalDate day) {
        return !day.isBefore(knownSince()) && (leftOn == null || day.isBefore(leftOn));
    }

    private LocalDate knownSince() {
        var since = registeredOn;
        for (var history : new NavigableMap<?, ?>[] {weights, opinions}) {
            if (!history.isEmpty() && ((LocalDate) history.firstKey()).isBefore(since)) {
                since = (LocalDate) history.firstKey();
            }
        }
        return since;
    }

    /** The latest weight and opinion at the end of the day. */
    Standing standingOn(LocalDate day) {
        var weight = valueOf(weights.floorEntry(day));
        var opinion = valueOf(opinions.floorEntry(day));
        return new Standing(
                weight == null ? null : Integer.valueOf(weight.power()),
                weight == null ? null : Integer.valueOf(weight.interest()),
                opinion == null ? SupportLevel.UNKNOWN : opinion.current(),
                opinion == null ? SupportLevel.UNKNOWN : opinion.desired());
    }

    private static <V> @Nullable V valueOf(Map.@Nullable Entry<LocalDate, V> entry) {
        return entry == null ? null : entry.getValue();
    }
}
