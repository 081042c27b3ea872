package org.mobiletoolkit.stakeholder.papers.content;

import static org.mobiletoolkit.stakeholder.papers.content.Faults.all;
import static org.mobiletoolkit.stakeholder.papers.content.Faults.blank;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;

/** When a continuity plan contradicts itself, and what it needs before review (handbook 2.3, IMP6). */
final class ContinuityPlanRule {

    private static final Duration LONGEST = Duration.ofDays(90);

    private ContinuityPlanRule() {}

    static List<FieldError> faults(ContinuityPlanContent content) {
        var faults = new Faults();
        var scenarios = all(content.scenarios());
        faults.unique("/scenarios", scenarios, "scenario", ContinuityPlanContent.Scenario::scenario);
        for (var i = 0; i < scenarios.size(); i++) {
            var item = "/scenarios/" + i;
            bounded(
                    faults,
                    item + "/recoveryTimeObjective",
                    scenarios.get(i).recoveryTimeObjective(),
                    Duration.ofMinutes(1));
            bounded(faults, item + "/maximumDataLoss", scenarios.get(i).maximumDataLoss(), Duration.ZERO);
        }
        faults.unique("/services", content.affectedServices(), "code", ContinuityPlanContent.ServiceLine::code);
        faults.plausible("/reviewOn", content.reviewOn());
        return faults.all();
    }

    private static void bounded(Faults faults, String pointer, @Nullable String said, Duration shortest) {
        if (said == null) {
            return;
        }
        var duration = Duration.parse(said);
        if (duration.compareTo(shortest) < 0 || duration.compareTo(LONGEST) > 0) {
            faults.add(pointer, "out-of-range", "Must last from %s to %s".formatted(shortest, "P90D"));
        }
    }

    static List<FieldError> lacking(ContinuityPlanContent content) {
        var lacking = new Faults();
        content.uncovered()
                .forEach(scenario -> lacking.add(
                        "/scenarios",
                        "uncovered-scenario",
                        scenario + " needs a fallback, an owner and a recovery time objective"));
        var services = content.affectedServices();
        lacking.missing(services.isEmpty(), "/services", "Must name one affected service");
        for (var i = 0; i < services.size(); i++) {
            lacking.missing(
                    blank(services.get(i).lead()), "/services/%d/lead".formatted(i), "Must say who agrees for it");
        }
        return lacking.all();
    }
}
