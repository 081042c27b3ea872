package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that makes or ends a declaration of no incumbent supplier. Each method is one transaction. */
@ApplicationScoped
@Transactional
class IncumbentDeclarationCommands {

    private final IncumbentDeclarations declarations;
    private final Incumbencies incumbencies;
    private final KnownInitiatives initiatives;
    private final Desk desk;

    IncumbentDeclarationCommands(
            IncumbentDeclarations declarations, Incumbencies incumbencies, KnownInitiatives initiatives, Desk desk) {
        this.declarations = declarations;
        this.incumbencies = incumbencies;
        this.initiatives = initiatives;
        this.desk = desk;
    }

    NoIncumbentSuppliers declare(DeclarationContent said) {
        initiatives.requireOpenAlone(said.initiativeId());
        var declaredOn = DomainDay.happened(said.declaredOn(), "/declaredOn", desk.clock());
        refuseContradiction(said.initiativeId());
        var declaration = new NoIncumbentSuppliers(desk.begin(), said.on(declaredOn));
        return desk.made(
                declaration, Move.beginning("declare", declaration.status()).because(said.reason()));
    }

    NoIncumbentSuppliers withdraw(UUID id, Seen seen, String reason) {
        var declaration = desk.seen(declarations, id, seen);
        initiatives.requireOpenAlone(declaration.scopeId());
        return end(declaration, DeclarationLifecycle.WITHDRAW, reason);
    }

    /** An incumbent has come: a declaration that there is none falls. */
    void voidBy(Incumbency incumbency) {
        declarations
                .inForce(incumbency.scopeId())
                .ifPresent(declaration -> end(
                        declaration,
                        DeclarationLifecycle.VOID,
                        "Supplier " + incumbency.supplierId() + " became incumbent."));
    }

    private void refuseContradiction(UUID initiativeId) {
        var active = incumbencies.active(initiativeId);
        if (!active.isEmpty()) {
            throw new Refusal(
                            IncumbencyProblem.INCUMBENT_SUPPLIER_EXISTS,
                            active.size() + " incumbent supplier(s) on record; end the incumbencies first.")
                    .rule(ExistingSupplierFacts.DECLARED)
                    .offending(active.stream().map(Incumbency::id).toList());
        }
        declarations.inForce(initiativeId).ifPresent(standing -> {
            throw new Refusal(
                            IncumbencyProblem.NONE_ALREADY_DECLARED,
                            "Declared on " + standing.content().declaredOn() + "; withdraw it to declare anew.")
                    .offending(List.of(standing.id()));
        });
    }

    private NoIncumbentSuppliers end(NoIncumbentSuppliers declaration, String command, String why) {
        return desk.moved(
                declaration,
                declaration.end(command, why, desk.caller(), desk.clock().instant()));
    }
}
