package org.mobiletoolkit.procurement.incumbency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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

/**
 * Everything that changes who serves an initiative. Each method is one transaction.
 *
 * <p>Incumbencies and the declaration of none exclude each other, so all their writers of one initiative queue at it.
 */
@ApplicationScoped
@Transactional
class IncumbencyCommands {

    private static final String TYPE = "incumbency";

    private final Incumbencies incumbencies;
    private final IncumbentDeclarationCommands declarations;
    private final KnownInitiatives initiatives;
    private final Suppliers suppliers;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    IncumbencyCommands(
            Incumbencies incumbencies,
            IncumbentDeclarationCommands declarations,
            KnownInitiatives initiatives,
            Suppliers suppliers,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.incumbencies = incumbencies;
        this.declarations = declarations;
        this.initiatives = initiatives;
        this.suppliers = suppliers;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Incumbency add(NewIncumbency said) {
        initiatives.requireOpenAlone(said.initiativeId());
        suppliers.requireActive(said.supplierId());
        DomainDay.happened(said.since(), "/since", clock);
        incumbencies.of(said.initiativeId(), said.supplierId()).ifPresent(existing -> {
            throw new Refusal(
                            CommonProblem.DUPLICATE,
                            "The supplier has an incumbency of this initiative already; it is " + existing.status()
                                    + ".")
                    .offending(List.of(existing.id()));
        });
        var incumbency = new Incumbency(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        incumbencies.persistAndFlush(incumbency);
        journal.created(subject(incumbency), said);
        announce(incumbency, "add", null, null);
        declarations.voidBy(incumbency);
        return incumbency;
    }

    Incumbency change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var incumbency = incumbencies.require(id);
        IfMatch.require(ifMatch, incumbency.version());
        initiatives.requireOpen(incumbency.initiativeId());
        var before = IncumbencyChange.of(incumbency);
        var after = patches.apply(before, patch);
        DomainDay.happened(after.since(), "/since", clock);
        incumbency.change(after);
        incumbencies.flush();
        journal.updated(subject(incumbency), before, after);
        return incumbency;
    }

    Incumbency end(UUID id, @Nullable String ifMatch, IncumbencyEnd said) {
        var incumbency = incumbencies.require(id);
        IfMatch.require(ifMatch, incumbency.version());
        initiatives.requireOpenAlone(incumbency.initiativeId());
        DomainDay.happened(said.endedOn(), "/endedOn", clock);
        incumbency.end(said.endedOn());
        incumbencies.flush();
        announce(incumbency, IncumbencyLifecycle.END, IncumbencyStatus.ACTIVE, said.reason());
        return incumbency;
    }

    Incumbency reinstate(UUID id, @Nullable String ifMatch, String reason) {
        var incumbency = incumbencies.require(id);
        IfMatch.require(ifMatch, incumbency.version());
        initiatives.requireOpenAlone(incumbency.initiativeId());
        suppliers.requireActive(incumbency.supplierId());
        incumbency.reinstate();
        incumbencies.flush();
        announce(incumbency, IncumbencyLifecycle.REINSTATE, IncumbencyStatus.ENDED, reason);
        declarations.voidBy(incumbency);
        return incumbency;
    }

    private void announce(
            Incumbency incumbency, String command, @Nullable IncumbencyStatus from, @Nullable String reason) {
        journal.transitioned(
                subject(incumbency), command, from, incumbency.status(), reason, IncumbencyTransition.of(incumbency));
    }

    private static Subject subject(Incumbency incumbency) {
        return new Subject(TYPE, incumbency.id(), incumbency.initiativeId(), incumbency.version());
    }
}
