package org.mobiletoolkit.procurement.supplier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** The organisation's register of suppliers. */
@ApplicationScoped
public class Suppliers implements PanacheRepositoryBase<Supplier, UUID> {

    Supplier require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "There is no supplier " + id + "."));
    }

    /** The supplier, held against every other writer until the transaction ends. */
    Supplier requireAlone(UUID id) {
        var found = ById.find(this, id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        return found == null ? require(id) : found;
    }

    /**
     * A supplier that a new record may name, kept active until the transaction ends; 422 {@code unknown-reference} at
     * {@code /supplierId}, or 409 {@code supplier-inactive}.
     */
    public Supplier requireActive(UUID id) {
        var found = ById.find(this, id, LockModeType.PESSIMISTIC_READ).orElse(null);
        if (found == null) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "There is no supplier " + id + ".")
                    .at("/supplierId", "unknown-reference", "No supplier of your organisation has this id");
        }
        return found.whenActive();
    }
}
