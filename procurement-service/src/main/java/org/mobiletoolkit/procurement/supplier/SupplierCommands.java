package org.mobiletoolkit.procurement.supplier;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes the register of suppliers. Each method is one transaction. */
@ApplicationScoped
@Transactional
class SupplierCommands {

    private final Suppliers suppliers;
    private final List<SupplierTies> ties;
    private final Desk desk;

    SupplierCommands(Suppliers suppliers, @All List<SupplierTies> ties, Desk desk) {
        this.suppliers = suppliers;
        this.ties = ties;
        this.desk = desk;
    }

    Supplier register(SupplierContent content) {
        var supplier = new Supplier(desk.begin(), content);
        return desk.made(supplier, Move.beginning("register", supplier.status()));
    }

    Supplier change(UUID id, Seen seen, Patch<SupplierContent> patch) {
        return desk.changed(desk.open(suppliers, id, seen), patch);
    }

    Supplier deactivate(UUID id, Seen seen, String reason) {
        var supplier = desk.openAlone(suppliers, id, seen);
        var binding = ties.stream().flatMap(tie -> tie.bindingTo(id).stream()).toList();
        if (supplier.status() == SupplierStatus.ACTIVE && !binding.isEmpty()) {
            throw new Refusal(
                            SupplierProblem.SUPPLIER_STILL_INCUMBENT,
                            "\"" + supplier.name() + "\" still serves an initiative; end the incumbency first.")
                    .offending(binding);
        }
        return desk.moved(supplier, supplier.obey(SupplierLifecycle.DEACTIVATE).because(reason));
    }

    Supplier reactivate(UUID id, Seen seen, String reason) {
        var supplier = desk.openAlone(suppliers, id, seen);
        return desk.moved(supplier, supplier.obey(SupplierLifecycle.REACTIVATE).because(reason));
    }
}
