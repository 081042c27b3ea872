package org.mobiletoolkit.device.estate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes an estate baseline. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class EstateBaselineCommands {

    private final EstateBaselines baselines;
    private final KnownInitiatives initiatives;
    private final MergePatch mergePatch;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    EstateBaselineCommands(
            EstateBaselines baselines,
            KnownInitiatives initiatives,
            MergePatch mergePatch,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.baselines = baselines;
        this.initiatives = initiatives;
        this.mergePatch = mergePatch;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins a draft; refused while the initiative has another. */
    public EstateBaseline begin(NewEstateBaseline request) {
        var initiative = initiatives.requireOpen(request.initiativeId());
        baselines.only(initiative.id(), EstateStatus.DRAFT).ifPresent(draft -> {
            throw new Refusal(CommonProblem.DUPLICATE, "The initiative has a draft already; correct that one")
                    .offending(List.of(draft.id()));
        });
        var content = sound(request.content());
        var baseline =
                new EstateBaseline(Uuid7.generate(clock), initiative.id(), content, caller.subject(), clock.instant());
        baselines.persistAndFlush(baseline);
        journal.created(baseline.subject(), content);
        announce(baseline, "create", null);
        return baseline;
    }

    /** Corrects a draft by a merge patch. */
    public EstateBaseline correct(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var baseline = requireOpen(id, ifMatch);
        var before = baseline.content();
        var after =
                sound(mergePatch.apply(EstateBaselineChange.of(before), patch).content());
        baseline.correct(after, caller.subject(), clock.instant());
        baselines.flush();
        journal.updated(baseline.subject(), before, baseline.content());
        return baseline;
    }

    /** Confirms a draft; the baseline confirmed before it is superseded. */
    public EstateBaseline confirm(UUID id, @Nullable String ifMatch) {
        var baseline = requireOpen(id, ifMatch);
        baseline.requireConfirmableBy(caller.subject());
        var previous = baselines.only(baseline.initiativeId(), EstateStatus.CONFIRMED);
        // the one before makes room first: an initiative has one confirmed baseline at any moment
        previous.ifPresent(old -> {
            old.supersede(baseline);
            baselines.flush();
        });
        baseline.confirm(caller.subject(), clock.instant());
        baselines.flush();
        previous.ifPresent(old -> announce(old, EstateLifecycle.SUPERSEDE, EstateStatus.CONFIRMED));
        announce(baseline, EstateLifecycle.CONFIRM, EstateStatus.DRAFT);
        return baseline;
    }

    private EstateBaseline requireOpen(UUID id, @Nullable String ifMatch) {
        var baseline = baselines.require(id);
        IfMatch.require(ifMatch, baseline.version());
        initiatives.requireOpen(baseline.initiativeId());
        return baseline;
    }

    private EstateContent sound(EstateContent content) {
        var faults = content.faults(London.today(clock));
        if (faults.isEmpty()) {
            return content;
        }
        var refusal =
                new Refusal(CommonProblem.VALIDATION_FAILED, "The baseline contradicts itself or is not possible");
        faults.forEach(fault -> refusal.at(fault.pointer(), fault.code(), fault.detail()));
        throw refusal;
    }

    private void announce(EstateBaseline baseline, String command, @Nullable EstateStatus from) {
        journal.transitioned(
                baseline.subject(), command, from, baseline.status(), null, EstateTransitionDetail.of(baseline));
    }
}
