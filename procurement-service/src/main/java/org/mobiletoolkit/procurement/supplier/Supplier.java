package org.mobiletoolkit.procurement.supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;

/** A company or public body that sells to the organisation, or may. */
@Entity
public class Supplier {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private String name;

    private @Nullable String odsCode;

    private @Nullable String companyNumber;

    private @Nullable String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SupplierCategory> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SupplierContact> contacts;

    @Enumerated(EnumType.STRING)
    private SupplierStatus status;

    private Instant createdAt;

    private String createdBy;

    @Version
    private long version;

    protected Supplier() {}

    Supplier(UUID id, SupplierChange content, String createdBy, Instant createdAt) {
        this.id = id;
        this.status = SupplierStatus.ACTIVE;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(content);
    }

    void change(SupplierChange content) {
        this.name = content.name();
        this.odsCode = content.odsCode();
        this.companyNumber = content.companyNumber();
        this.website = content.website();
        this.categories = content.categories().stream().distinct().sorted().toList();
        this.contacts = List.copyOf(content.contacts());
    }

    /** Obeys the command, or refuses it with 409 {@code transition-not-allowed}. */
    void obey(String command) {
        this.status = SupplierLifecycle.STATES.next(status, command);
    }

    /** This supplier, or 409 {@code supplier-inactive}. */
    Supplier whenActive() {
        if (status != SupplierStatus.ACTIVE) {
            throw new Refusal(SupplierProblem.SUPPLIER_INACTIVE, "\"" + name + "\" is inactive; reactivate it first.")
                    .offending(List.of(id));
        }
        return this;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    @Nullable
    String odsCode() {
        return odsCode;
    }

    @Nullable
    String companyNumber() {
        return companyNumber;
    }

    @Nullable
    String website() {
        return website;
    }

    List<SupplierCategory> categories() {
        return List.copyOf(categories);
    }

    List<SupplierContact> contacts() {
        return List.copyOf(contacts);
    }

    SupplierStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    long version() {
        return version;
    }
}
