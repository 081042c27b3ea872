package org.mobiletoolkit.device.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes an estate baseline. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class EstateBaselineCommands {

    private final EstateBaselines baselines;
    private final Desk desk;

    EstateBaselineCommands(EstateBaselines baselines, Desk desk) {
        this.baselines = baselines;
        this.desk = desk;
    }

    /** Begins a draft; refused while the initiative has another. */
    EstateBaseline begin(EstateContent content) {
        var origin = desk.begin(content.initiativeId());
        baselines.only(content.initiativeId(), EstateStatus.DRAFT).ifPresent(draft -> {
            throw new Refusal(CommonProblem.DUPLICATE, "The initiative has a draft already; correct that one")
                    .offending(List.of(draft.id()));
        });
        var baseline = new EstateBaseline(origin, sound(content));
        return desk.made(baseline, baseline.begun());
    }

    /** Corrects a draft by a merge patch. */
    EstateBaseline correct(UUID id, Seen seen, Patch<EstateContent> patch) {
        var baseline = desk.open(baselines, id, seen);
        var after = sound(desk.patched(baseline, patch));
        return desk.changed(
                baseline,
                after,
                to -> baseline.correct(to, desk.caller(), desk.clock().instant()));
    }

    /** Confirms a draft; the baseline confirmed before it is superseded. */
    EstateBaseline confirm(UUID id, Seen seen) {
        var baseline = desk.open(baselines, id, seen);
        baseline.requireConfirmableBy(desk.caller());
        // the one before makes room first: an initiative has one confirmed baseline at any moment
        baselines
                .only(baseline.scopeId(), EstateStatus.CONFIRMED)
                .ifPresent(old -> desk.moved(old, old.supersede(baseline)));
        return desk.moved(baseline, baseline.confirm(desk.caller(), desk.clock().instant()));
    }

    private EstateContent sound(EstateContent content) {
        var faults = content.faults(London.today(desk.clock()));
        if (faults.isEmpty()) {
            return content;
        }
        var refusal =
                new Refusal(CommonProblem.VALIDATION_FAILED, "The baseline contradicts itself or is not possible");
        faults.forEach(fault -> refusal.at(fault.pointer(), fault.code(), fault.detail()));
        throw refusal;
    }
}
