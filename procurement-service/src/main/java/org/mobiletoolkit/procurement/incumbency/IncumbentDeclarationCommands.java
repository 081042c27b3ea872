package org.mobiletoolkit.procurement.incumbency;

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
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that makes or ends a declaration of no incumbent supplier. Each method is one transaction. */
@ApplicationScoped
@Transactional
class IncumbentDeclarationCommands {

    private static final String TYPE = "incumbent-declaration";

    private final IncumbentDeclarations declarations;
    private final Incumbencies incumbencies;
    private final KnownInitiatives initiatives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    IncumbentDeclarationCommands(
            IncumbentDeclarations declarations,
            Incumbencies incumbencies,
            KnownInitiatives initiatives,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.declarations = declarations;
        this.incumbencies = incumbencies;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    NoIncumbentSuppliers declare(NewIncumbentDeclaration said) {
        initiatives.requireOpenAlone(said.initiativeId());
        var declaredOn = DomainDay.happened(said.declaredOn(), "/declaredOn", clock);
        refuseContradiction(said.initiativeId());
        var declaration = new NoIncumbentSuppliers(
                Uuid7.generate(clock),
                said.initiativeId(),
                declaredOn,
                said.reason(),
                caller.subject(),
                clock.instant());
        declarations.persistAndFlush(declaration);
        journal.created(subject(declaration), said);
        announce(declaration, "declare", null, said.reason());
        return declaration;
    }

    NoIncumbentSuppliers withdraw(UUID id, @Nullable String ifMatch, String reason) {
        var declaration = declarations.require(id);
        IfMatch.require(ifMatch, declaration.version());
        initiatives.requireOpenAlone(declaration.initiativeId());
        return end(declaration, DeclarationLifecycle.WITHDRAW, reason);
    }

    /** An incumbent has come: a declaration that there is none falls. */
    void voidBy(Incumbency incumbency) {
        declarations
                .inForce(incumbency.initiativeId())
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
                            "Declared on " + standing.declaredOn() + "; withdraw it to declare anew.")
                    .offending(List.of(standing.id()));
        });
    }

    private NoIncumbentSuppliers end(NoIncumbentSuppliers declaration, String command, String why) {
        declaration.end(command, why, caller.subject(), clock.instant());
        declarations.flush();
        announce(declaration, command, DeclarationStatus.IN_FORCE, why);
        return declaration;
    }

    private void announce(
            NoIncumbentSuppliers declaration, String command, @Nullable DeclarationStatus from, String reason) {
        journal.transitioned(subject(declaration), command, from, declaration.status(), reason, null);
    }

    private static Subject subject(NoIncumbentSuppliers declaration) {
        return new Subject(TYPE, declaration.id(), declaration.initiativeId(), declaration.version());
    }
}
