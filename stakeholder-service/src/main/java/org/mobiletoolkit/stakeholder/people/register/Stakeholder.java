package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A person, group or organisation with a stake in an initiative (handbook 6.1).
 *
 * <p>Carries the latest of its dated assessments, so that lists, map and facts need no second look; the history stands
 * in {@link SupportAssessment} and {@link InfluenceAssessment}.
 */
@Entity
public class Stakeholder {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    private String name;

    @Enumerated(EnumType.STRING)
    private StakeholderKind kind;

    private boolean internal;

    @Enumerated(EnumType.STRING)
    private Seniority seniority;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> roleCodes;

    private @Nullable String odsCode;
    private @Nullable String jobTitle;
    private @Nullable String contact;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private @Nullable EngagementChannel preferredChannel;

    private @Nullable String relationshipOwner;
    private boolean champion;
    private @Nullable UUID groupId;
    private @Nullable UUID linkedSupplierId;
    private @Nullable UUID linkedUserTypeId;

    private @Nullable Integer power;
    private @Nullable Integer interest;
    private @Nullable Integer impactOfChange;
    private @Nullable LocalDate influenceAssessedOn;

    @Enumerated(EnumType.STRING)
    private SupportLevel support = SupportLevel.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private SupportLevel desiredSupport = SupportLevel.UNKNOWN;

    private @Nullable LocalDate supportAssessedOn;

    @Enumerated(EnumType.STRING)
    private StakeholderStatus status = StakeholderStatus.ACTIVE;

    private @Nullable LocalDate leftOn;
    private @Nullable String leavingReason;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Stakeholder() {}

    Stakeholder(UUID id, UUID initiativeId, StakeholderDetails details, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        describe(details);
    }

    final void describe(StakeholderDetails details) {
        name = details.name();
        kind = details.kind();
        internal = details.internal();
        seniority = details.seniority();
        roleCodes = details.roleCodes().stream().distinct().toList();
        odsCode = details.odsCode();
        jobTitle = details.jobTitle();
        contact = details.contact();
        subject = details.subject();
        preferredChannel = details.preferredChannel();
        relationshipOwner = details.relationshipOwner();
        champion = details.champion();
        groupId = details.groupId();
        linkedSupplierId = details.linkedSupplierId();
        linkedUserTypeId = details.linkedUserTypeId();
    }

    StakeholderDetails details() {
        return new StakeholderDetails(
                name,
                kind,
                internal,
                seniority,
                roleCodes,
                odsCode,
                jobTitle,
                contact,
                subject,
                preferredChannel,
                relationshipOwner,
                champion,
                groupId,
                linkedSupplierId,
                linkedUserTypeId);
    }

    /** Takes over the scores unless a later day has been assessed already. */
    void weighed(InfluenceAssessment assessment) {
        if (influenceAssessedOn == null || !assessment.assessedOn().isBefore(influenceAssessedOn)) {
            power = assessment.power();
            interest = assessment.interest();
            impactOfChange = assessment.impactOfChange();
            influenceAssessedOn = assessment.assessedOn();
        }
    }

    /** Takes over the opinion unless a later day has been assessed already. */
    void heard(SupportAssessment assessment) {
        if (supportAssessedOn == null || !assessment.assessedOn().isBefore(supportAssessedOn)) {
            support = assessment.current();
            desiredSupport = assessment.desired();
            supportAssessedOn = assessment.assessedOn();
        }
    }

    void leave(LocalDate on, String reason) {
        status = StakeholderLifecycle.MACHINE.next(status, StakeholderLifecycle.LEAVE);
        leftOn = on;
        leavingReason = reason;
    }

    void comeBack() {
        status = StakeholderLifecycle.MACHINE.next(status, StakeholderLifecycle.RETURN);
        leftOn = null;
        leavingReason = null;
    }

    OnMap onMap() {
        return new OnMap(new OnMap.Entry(id, name, kind, internal), standing());
    }

    Standing standing() {
        return new Standing(power, interest, support, desiredSupport);
    }

    public UUID id() {
        return id;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public StakeholderStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    StakeholderKind kind() {
        return kind;
    }

    boolean internal() {
        return internal;
    }

    Seniority seniority() {
        return seniority;
    }

    List<String> roleCodes() {
        return roleCodes;
    }

    @Nullable
    Integer impactOfChange() {
        return impactOfChange;
    }

    @Nullable
    LocalDate influenceAssessedOn() {
        return influenceAssessedOn;
    }

    @Nullable
    LocalDate supportAssessedOn() {
        return supportAssessedOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    @Nullable
    String leavingReason() {
        return leavingReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
