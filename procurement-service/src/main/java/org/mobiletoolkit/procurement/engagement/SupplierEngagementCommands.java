package org.mobiletoolkit.procurement.engagement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.procurement.supplier.Suppliers;

/** Everything that changes a dealing with a supplier. Each method is one transaction. */
@ApplicationScoped
@Transactional
class SupplierEngagementCommands {

    private static final String TYPE = "supplier-engagement";

    private final SupplierEngagements engagements;
    private final KnownInitiatives initiatives;
    private final Suppliers suppliers;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SupplierEngagementCommands(
            SupplierEngagements engagements,
            KnownInitiatives initiatives,
            Suppliers suppliers,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.engagements = engagements;
        this.initiatives = initiatives;
        this.suppliers = suppliers;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    SupplierEngagement begin(NewSupplierEngagement said) {
        initiatives.requireOpen(said.initiativeId());
        suppliers.requireActive(said.supplierId());
        var engagement = said.held() == null ? planned(said) : heldAlready(said, said.held());
        engagements.persistAndFlush(engagement);
        journal.created(subject(engagement), said);
        announce(engagement, said.held() == null ? EngagementLifecycle.PLAN : EngagementLifecycle.RECORD, null, null);
        return engagement;
    }

    private SupplierEngagement planned(NewSupplierEngagement said) {
        if (said.plannedFor() == null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An engagement needs a day, or an outcome.")
                    .at("/plannedFor", "required", "Say when it shall take place, or in held what came of it.");
        }
        return SupplierEngagement.planned(
                Uuid7.generate(clock), said, said.plannedFor(), caller.subject(), clock.instant());
    }

    private SupplierEngagement heldAlready(NewSupplierEngagement said, HeldEngagement what) {
        DomainDay.happened(what.heldOn(), "/held/heldOn", clock);
        return SupplierEngagement.heldAlready(Uuid7.generate(clock), said, what, caller.subject(), clock.instant());
    }

    SupplierEngagement change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var engagement = ready(id, ifMatch);
        var before = engagement.changeable();
        engagement.change(patches.apply(before, patch));
        engagements.flush();
        journal.updated(subject(engagement), before, engagement.changeable());
        return engagement;
    }

    SupplierEngagement record(UUID id, @Nullable String ifMatch, HeldEngagement said) {
        var engagement = ready(id, ifMatch);
        DomainDay.happened(said.heldOn(), "/heldOn", clock);
        engagement.record(said, caller.subject(), clock.instant());
        engagements.flush();
        journal.decided(subject(engagement), "outcome recorded", null);
        announce(engagement, EngagementLifecycle.RECORD, EngagementStatus.PLANNED, null);
        return engagement;
    }

    SupplierEngagement cancel(UUID id, @Nullable String ifMatch, String reason) {
        var engagement = ready(id, ifMatch);
        engagement.cancel();
        engagements.flush();
        announce(engagement, EngagementLifecycle.CANCEL, EngagementStatus.PLANNED, reason);
        return engagement;
    }

    /** Answers the engagement that takes the place of the mistaken one. */
    SupplierEngagement correct(UUID id, @Nullable String ifMatch, EngagementCorrection said) {
        var mistaken = ready(id, ifMatch);
        DomainDay.happened(said.held().heldOn(), "/held/heldOn", clock);
        var right = mistaken.correctedAs(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        engagements.persistAndFlush(right);
        journal.created(subject(right), said);
        announce(mistaken, EngagementLifecycle.CORRECT, EngagementStatus.HELD, said.reason());
        announce(right, EngagementLifecycle.RECORD, null, said.reason());
        return right;
    }

    private SupplierEngagement ready(UUID id, @Nullable String ifMatch) {
        var engagement = engagements.require(id);
        IfMatch.require(ifMatch, engagement.version());
        initiatives.requireOpen(engagement.initiativeId());
        return engagement;
    }

    private void announce(
            SupplierEngagement engagement, String command, @Nullable EngagementStatus from, @Nullable String reason) {
        journal.transitioned(
                subject(engagement),
                command,
                from,
                engagement.status(),
                reason,
                SupplierEngagementTransition.of(engagement));
    }

    private static Subject subject(SupplierEngagement engagement) {
        return new Subject(TYPE, engagement.id(), engagement.initiativeId(), engagement.version());
    }
}
