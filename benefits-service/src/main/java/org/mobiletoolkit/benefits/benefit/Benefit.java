package org.mobiletoolkit.benefits.benefit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Something good, or as a dis-benefit something bad, that an initiative is expected to bring about. */
@Entity
public class Benefit {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    private String reference;

    private long number;

    private String title;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private BenefitCategory category;

    private boolean disBenefit;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Beneficiary> beneficiaries;

    private @Nullable String ownerId;

    private @Nullable String service;

    private @Nullable String statedBy;

    @Enumerated(EnumType.STRING)
    private BenefitStatus status;

    @Embedded
    private @Nullable PutAside putAside;

    private Instant createdAt;

    private String createdBy;

    @Version
    private long version;

    protected Benefit() {}

    Benefit(
            UUID id,
            UUID initiativeId,
            BenefitReference reference,
            BenefitChange content,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.reference = reference.text();
        this.number = reference.number();
        this.status = BenefitStatus.IDENTIFIED;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        take(content);
    }

    /** Takes over what was changed; 409 {@code benefit-closed} once the benefit has reached a final status. */
    void change(BenefitChange content) {
        if (BenefitLifecycle.STATES.commands(status).isEmpty()) {
            throw new Refusal(BenefitProblem.BENEFIT_CLOSED, reference + " is " + status + ".")
                    .offending(List.of(reference));
        }
        take(content);
    }

    private void take(BenefitChange content) {
        this.title = content.title();
        this.description = content.description();
        this.category = content.category();
        this.disBenefit = content.disBenefit();
        this.beneficiaries = List.copyOf(new TreeSet<>(content.beneficiaries()));
        this.ownerId = content.ownerId();
        this.service = content.service();
        this.statedBy = content.statedBy();
    }

    /** Puts the benefit aside; its author cannot approve that (handbook 7.4). */
    void reject(String reason, String approver, Instant at) {
        var next = BenefitLifecycle.STATES.next(status, BenefitLifecycle.REJECT);
        if (isAuthor(approver)) {
            throw new Refusal(
                            CommonProblem.SEPARATION_OF_DUTIES,
                            "You entered " + reference + "; somebody else has to approve its rejection.")
                    .offending(List.of(reference));
        }
        this.status = next;
        this.putAside = new PutAside(reason, approver, at);
    }

    boolean isAuthor(String subject) {
        return createdBy.equals(subject);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String reference() {
        return reference;
    }

    long number() {
        return number;
    }

    String title() {
        return title;
    }

    @Nullable
    String description() {
        return description;
    }

    BenefitCategory category() {
        return category;
    }

    boolean disBenefit() {
        return disBenefit;
    }

    Set<Beneficiary> beneficiaries() {
        return new TreeSet<>(beneficiaries);
    }

    @Nullable
    String ownerId() {
        return ownerId;
    }

    @Nullable
    String service() {
        return service;
    }

    @Nullable
    String statedBy() {
        return statedBy;
    }

    BenefitStatus status() {
        return status;
    }

    @Nullable
    PutAside putAside() {
        return putAside;
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
