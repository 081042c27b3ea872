package org.mobiletoolkit.platform.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.privacy.ErasureReportView.Outcome;
import org.mobiletoolkit.platform.privacy.ErasureReportView.OutcomeView;

/** Adds up what became of records; however many they are, the answer stays small. */
final class Outcomes {

    private static final int NAMED = 200;

    private record Fate(
            String table,
            Outcome outcome,
            @Nullable String legalReason,
            @Nullable LocalDate until) {}

    private static final class Tally {
        private long count;
        private final List<String> records = new ArrayList<>();
    }

    private boolean held;
    private final Map<Fate, Tally> tallies = new LinkedHashMap<>();

    void add(String table, Outcome outcome, String record) {
        add(new Fate(table, outcome, null, null), record);
    }

    void retained(String table, String legalReason, @Nullable LocalDate until, String record) {
        add(new Fate(table, Outcome.RETAINED, legalReason, until), record);
    }

    /** A legal hold stands against the erasure of the record. */
    void held(String table, String reason, String record) {
        held = true;
        add(new Fate(table, Outcome.RETAINED, "Legal hold: " + reason, null), record);
    }

    boolean holdsBack() {
        return held;
    }

    private void add(Fate fate, String record) {
        var tally = tallies.computeIfAbsent(fate, any -> new Tally());
        tally.count++;
        if (tally.records.size() < NAMED) {
            tally.records.add(record);
        }
    }

    List<OutcomeView> views() {
        return tallies.entrySet().stream()
                .map(entry -> new OutcomeView(
                        entry.getKey().table(),
                        entry.getKey().outcome(),
                        entry.getValue().count,
                        entry.getKey().legalReason(),
                        entry.getKey().until(),
                        List.copyOf(entry.getValue().records)))
                .toList();
    }
}
