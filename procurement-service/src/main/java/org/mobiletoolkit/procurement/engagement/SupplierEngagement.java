package org.mobiletoolkit.procurement.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;

/** One dealing with a supplier about an initiative: planned, then held with an outcome that stays as recorded. */
@Entity
public class SupplierEngagement {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    private UUID supplierId;

    @Enumerated(EnumType.STRING)
    private EngagementKind kind;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status = EngagementStatus.PLANNED;

    private @Nullable String purpose;

    private @Nullable LocalDate plannedFor;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> participants;

    @Embedded
    private @Nullable EngagementOutcome held;

    private @Nullable UUID supersedesId;

    private @Nullable UUID supersededById;

    /** The day held, or else planned; the database computes it, for lists in the order of the calendar. */
    @Column(insertable = false, updatable = false)
    private LocalDate takingPlaceOn;

    private Instant createdAt;

    private String createdBy;

    @Version
    private long version;

    protected SupplierEngagement() {}

    private SupplierEngagement(
            UUID id, UUID initiativeId, UUID supplierId, EngagementKind kind, String by, Instant at) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.supplierId = supplierId;
        this.kind = kind;
        this.participants = List.of();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** An engagement to come. */
    static SupplierEngagement planned(UUID id, NewSupplierEngagement said, LocalDate day, String by, Instant at) {
        var engagement = begun(id, said, by, at);
        engagement.plannedFor = day;
        return engagement;
    }

    /** An engagement that took place before anybody recorded it. */
    static SupplierEngagement heldAlready(
            UUID id, NewSupplierEngagement said, HeldEngagement what, String by, Instant at) {
        var engagement = begun(id, said, by, at);
        engagement.plannedFor = said.plannedFor();
        engagement.tookPlace(what, by, at);
        return engagement;
    }

    private static SupplierEngagement begun(UUID id, NewSupplierEngagement said, String by, Instant at) {
        var engagement = new SupplierEngagement(id, said.initiativeId(), said.supplierId(), said.kind(), by, at);
        engagement.purpose = said.purpose();
        engagement.participants = List.copyOf(Objects.requireNonNullElse(said.participants(), List.of()));
        return engagement;
    }

    void change(SupplierEngagementChange said) {
        if (status != EngagementStatus.PLANNED) {
            throw new Refusal(
                    EngagementProblem.ENGAGEMENT_IS_HISTORY,
                    "The engagement is " + status + "; only a planned one can be changed.");
        }
        this.kind = said.kind();
        this.purpose = said.purpose();
        this.plannedFor = said.plannedFor();
        this.participants = List.copyOf(said.participants());
    }

    SupplierEngagementChange changeable() {
        return new SupplierEngagementChange(
                kind, purpose, Objects.requireNonNullElse(plannedFor, takingPlaceOn), participants());
    }

    void record(HeldEngagement what, String by, Instant at) {
        EngagementLifecycle.STATES.next(status, EngagementLifecycle.RECORD);
        tookPlace(what, by, at);
    }

    void cancel() {
        this.status = EngagementLifecycle.STATES.next(status, EngagementLifecycle.CANCEL);
    }

    /** The engagement as it should have been recorded, in the place of this one. */
    SupplierEngagement correctedAs(UUID successorId, EngagementCorrection said, String by, Instant at) {
        this.status = EngagementLifecycle.STATES.next(status, EngagementLifecycle.CORRECT);
        this.supersededById = successorId;
        var successor = new SupplierEngagement(successorId, initiativeId, supplierId, said.kind(), by, at);
        successor.purpose = purpose;
        successor.plannedFor = plannedFor;
        successor.supersedesId = id;
        successor.tookPlace(said.held(), by, at);
        return successor;
    }

    private void tookPlace(HeldEngagement what, String by, Instant at) {
        this.status = EngagementStatus.HELD;
        this.participants = List.copyOf(what.participants());
        this.held = EngagementOutcome.of(what, by, at);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID supplierId() {
        return supplierId;
    }

    EngagementKind kind() {
        return kind;
    }

    EngagementStatus status() {
        return status;
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    @Nullable
    LocalDate plannedFor() {
        return plannedFor;
    }

    List<String> participants() {
        return List.copyOf(participants);
    }

    @Nullable
    EngagementOutcome held() {
        return held;
    }

    @Nullable
    UUID supersedesId() {
        return supersedesId;
    }

    @Nullable
    UUID supersededById() {
        return supersededById;
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
