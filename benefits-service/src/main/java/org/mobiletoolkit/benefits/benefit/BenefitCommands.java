package org.mobiletoolkit.benefits.benefit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes the register of benefits. Each method is one transaction. */
@ApplicationScoped
@Transactional
class BenefitCommands {

    private static final String TYPE = "benefit";

    private final Benefits benefits;
    private final KnownInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    BenefitCommands(
            Benefits benefits,
            KnownInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.benefits = benefits;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Benefit identify(NewBenefit said) {
        // writers of one initiative queue here, so that two of them never get one number
        initiatives.requireOpenAlone(said.initiativeId());
        var content = new BenefitChange(
                said.title(),
                said.description(),
                said.category(),
                Boolean.TRUE.equals(said.disBenefit()),
                said.beneficiaries(),
                said.ownerId(),
                said.service(),
                said.statedBy());
        var benefit = new Benefit(
                Uuid7.generate(clock),
                said.initiativeId(),
                reference(said),
                content,
                caller.subject(),
                clock.instant());
        benefits.persistAndFlush(benefit);
        journal.created(subject(benefit), content);
        announce(benefit, "identify", null, null);
        return benefit;
    }

    private BenefitReference reference(NewBenefit said) {
        if (said.reference() == null) {
            return BenefitReference.numbered(benefits.nextNumber(said.initiativeId()));
        }
        var given = BenefitReference.parse(said.reference());
        benefits.numbered(said.initiativeId(), given.number()).ifPresent(taken -> {
            throw new Refusal(
                            CommonProblem.DUPLICATE, "The initiative has a benefit " + taken.reference() + " already.")
                    .at("/reference", "duplicate", "Taken; leave it out to get the next free one.")
                    .offending(List.of(taken.reference()));
        });
        return given;
    }

    Benefit change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var benefit = ready(id, ifMatch);
        var before = BenefitChange.of(benefit);
        benefit.change(patches.apply(before, patch));
        benefits.flush();
        journal.updated(subject(benefit), before, BenefitChange.of(benefit));
        return benefit;
    }

    Benefit reject(UUID id, @Nullable String ifMatch, String reason) {
        var benefit = ready(id, ifMatch);
        var from = benefit.status();
        benefit.reject(reason, caller.subject(), clock.instant());
        benefits.flush();
        journal.decided(subject(benefit), "rejected", reason);
        announce(benefit, BenefitLifecycle.REJECT, from, reason);
        return benefit;
    }

    private Benefit ready(UUID id, @Nullable String ifMatch) {
        var benefit = benefits.require(id);
        IfMatch.require(ifMatch, benefit.version());
        initiatives.requireOpen(benefit.initiativeId());
        return benefit;
    }

    private void announce(Benefit benefit, String command, @Nullable BenefitStatus from, @Nullable String reason) {
        journal.transitioned(subject(benefit), command, from, benefit.status(), reason, BenefitTransition.of(benefit));
    }

    private static Subject subject(Benefit benefit) {
        return new Subject(TYPE, benefit.id(), benefit.initiativeId(), benefit.version());
    }
}
