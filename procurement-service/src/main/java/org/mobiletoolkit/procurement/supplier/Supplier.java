package org.mobiletoolkit.procurement.supplier;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A company or public body that sells to the organisation, or may; it belongs to no initiative. */
@Entity
@Noun(value = "supplier", at = "/suppliers")
public class Supplier extends Authored<SupplierContent> {

    @Embedded
    private SupplierContent content;

    @Enumerated(EnumType.STRING)
    private SupplierStatus status = SupplierStatus.ACTIVE;

    protected Supplier() {}

    Supplier(Origin origin, SupplierContent content) {
        super(origin);
        this.content = content;
    }

    @Override
    protected void change(SupplierContent to) {
        content = to;
    }

    Move<SupplierStatus> obey(String command) {
        var move = Move.on(SupplierLifecycle.STATES, status, command);
        status = move.to();
        return move;
    }

    /** This supplier, or 409 {@code supplier-inactive}. */
    Supplier whenActive() {
        if (status != SupplierStatus.ACTIVE) {
            throw new Refusal(SupplierProblem.SUPPLIER_INACTIVE, "\"" + name() + "\" is inactive; reactivate it first.")
                    .offending(List.of(id()));
        }
        return this;
    }

    @Override
    public SupplierContent content() {
        return content;
    }

    /** Its name. */
    public String name() {
        return content.name();
    }

    SupplierStatus status() {
        return status;
    }
}
