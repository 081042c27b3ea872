package org.mobiletoolkit.procurement.supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes the register of suppliers. Each method is one transaction. */
@ApplicationScoped
@Transactional
class SupplierCommands {

    private static final String TYPE = "supplier";

    private final Suppliers suppliers;
    private final List<SupplierTies> ties;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SupplierCommands(
            Suppliers suppliers,
            @All List<SupplierTies> ties,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.suppliers = suppliers;
        this.ties = ties;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Supplier register(NewSupplier said) {
        var content = new SupplierChange(
                said.name(),
                said.odsCode(),
                said.companyNumber(),
                said.website(),
                Objects.requireNonNullElse(said.categories(), List.of()),
                Objects.requireNonNullElse(said.contacts(), List.of()));
        var supplier = new Supplier(Uuid7.generate(clock), content, caller.subject(), clock.instant());
        suppliers.persistAndFlush(supplier);
        journal.created(subject(supplier), content);
        journal.transitioned(subject(supplier), "register", null, supplier.status(), null, null);
        return supplier;
    }

    Supplier change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var supplier = suppliers.require(id);
        IfMatch.require(ifMatch, supplier.version());
        var before = SupplierChange.of(supplier);
        supplier.change(patches.apply(before, patch));
        suppliers.flush();
        journal.updated(subject(supplier), before, SupplierChange.of(supplier));
        return supplier;
    }

    Supplier deactivate(UUID id, @Nullable String ifMatch, String reason) {
        var supplier = suppliers.requireAlone(id);
        IfMatch.require(ifMatch, supplier.version());
        var binding = ties.stream().flatMap(tie -> tie.bindingTo(id).stream()).toList();
        if (supplier.status() == SupplierStatus.ACTIVE && !binding.isEmpty()) {
            throw new Refusal(
                            SupplierProblem.SUPPLIER_STILL_INCUMBENT,
                            "\"" + supplier.name() + "\" still serves an initiative; end the incumbency first.")
                    .offending(binding);
        }
        return obey(supplier, SupplierLifecycle.DEACTIVATE, reason);
    }

    Supplier reactivate(UUID id, @Nullable String ifMatch, String reason) {
        var supplier = suppliers.requireAlone(id);
        IfMatch.require(ifMatch, supplier.version());
        return obey(supplier, SupplierLifecycle.REACTIVATE, reason);
    }

    private Supplier obey(Supplier supplier, String command, String reason) {
        var from = supplier.status();
        supplier.obey(command);
        suppliers.flush();
        journal.transitioned(subject(supplier), command, from, supplier.status(), reason, null);
        return supplier;
    }

    /** A supplier belongs to no initiative, so its own id keeps its events in order. */
    private static Subject subject(Supplier supplier) {
        return new Subject(TYPE, supplier.id(), supplier.id(), supplier.version());
    }
}
