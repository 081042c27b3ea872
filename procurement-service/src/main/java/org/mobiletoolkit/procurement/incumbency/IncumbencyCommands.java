package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.procurement.supplier.Suppliers;

/**
 * Everything that changes who serves an initiative. Each method is one transaction.
 *
 * <p>Incumbencies and the declaration of none exclude each other, so all their writers of one initiative queue at it.
 */
@ApplicationScoped
@Transactional
class IncumbencyCommands {

    private final Incumbencies incumbencies;
    private final IncumbentDeclarationCommands declarations;
    private final KnownInitiatives initiatives;
    private final Suppliers suppliers;
    private final Desk desk;

    IncumbencyCommands(
            Incumbencies incumbencies,
            IncumbentDeclarationCommands declarations,
            KnownInitiatives initiatives,
            Suppliers suppliers,
            Desk desk) {
        this.incumbencies = incumbencies;
        this.declarations = declarations;
        this.initiatives = initiatives;
        this.suppliers = suppliers;
        this.desk = desk;
    }

    Incumbency add(IncumbencyContent content) {
        initiatives.requireOpenAlone(content.initiativeId());
        suppliers.requireActive(content.supplierId());
        DomainDay.happened(content.since(), "/since", desk.clock());
        incumbencies.of(content.initiativeId(), content.supplierId()).ifPresent(existing -> {
            throw new Refusal(
                            CommonProblem.DUPLICATE,
                            "The supplier has an incumbency of this initiative already; it is " + existing.status()
                                    + ".")
                    .offending(List.of(existing.id()));
        });
        var incumbency = new Incumbency(desk.begin(), content);
        desk.made(incumbency, incumbency.added());
        declarations.voidBy(incumbency);
        return incumbency;
    }

    Incumbency change(UUID id, Seen seen, Patch<IncumbencyContent> patch) {
        var incumbency = desk.open(incumbencies, id, seen);
        var after = desk.patched(incumbency, patch);
        DomainDay.happened(after.since(), "/since", desk.clock());
        return desk.changed(incumbency, after);
    }

    Incumbency end(UUID id, Seen seen, IncumbencyEnd said) {
        var incumbency = queued(id, seen);
        DomainDay.happened(said.endedOn(), "/endedOn", desk.clock());
        return desk.moved(incumbency, incumbency.end(said.endedOn()).because(said.reason()));
    }

    Incumbency reinstate(UUID id, Seen seen, String reason) {
        var incumbency = queued(id, seen);
        suppliers.requireActive(incumbency.supplierId());
        desk.moved(incumbency, incumbency.reinstate().because(reason));
        declarations.voidBy(incumbency);
        return incumbency;
    }

    private Incumbency queued(UUID id, Seen seen) {
        var incumbency = desk.seen(incumbencies, id, seen);
        initiatives.requireOpenAlone(incumbency.scopeId());
        return incumbency;
    }
}
