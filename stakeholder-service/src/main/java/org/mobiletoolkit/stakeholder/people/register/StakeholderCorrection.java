package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Origin;

/** What stood in the register before it was corrected. Added, never changed. */
@Entity
@Immutable
public class StakeholderCorrection {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID stakeholderId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> members;

    private @Nullable String name;
    private @Nullable String jobTitle;
    private @Nullable String contact;
    private @Nullable String odsCode;
    private String reason;
    private String correctedBy;
    private Instant recordedAt;

    protected StakeholderCorrection() {}

    /**
     * Keeps what was wrong, and nothing of what was right.
     *
     * @param members the members that were corrected
     * @param wrong how they stood
     */
    StakeholderCorrection(
            Origin origin, UUID stakeholderId, List<String> members, CorrectedDetails wrong, String reason) {
        this.id = origin.id();
        this.stakeholderId = stakeholderId;
        this.members = members;
        this.name = members.contains("name") ? wrong.name() : null;
        this.jobTitle = members.contains("jobTitle") ? wrong.jobTitle() : null;
        this.contact = members.contains("contact") ? wrong.contact() : null;
        this.odsCode = members.contains("odsCode") ? wrong.odsCode() : null;
        this.reason = reason;
        this.correctedBy = origin.by();
        this.recordedAt = origin.at();
    }

    UUID id() {
        return id;
    }

    StakeholderCorrectionView view() {
        return new StakeholderCorrectionView(
                id, stakeholderId, members, name, jobTitle, contact, odsCode, reason, correctedBy, recordedAt);
    }
}
