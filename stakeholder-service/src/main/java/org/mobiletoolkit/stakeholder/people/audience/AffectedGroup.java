package org.mobiletoolkit.stakeholder.people.audience;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A group of people whom an initiative affects, with the devices that are planned for it (handbook 6.4, 6.5). */
@Entity
public class AffectedGroup {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private AudienceKind kind;

    private @Nullable String userTypeCode;
    private @Nullable UUID stakeholderId;
    private int headcount;
    private int recipients;
    private int devicesPlanned;
    private LocalDate statedOn;
    private @Nullable LocalDate endedOn;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected AffectedGroup() {}

    AffectedGroup(UUID id, UUID initiativeId, AffectedGroupDetails details, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        describe(details);
    }

    final void describe(AffectedGroupDetails details) {
        name = details.name();
        kind = details.kind();
        userTypeCode = details.userTypeCode();
        stakeholderId = details.stakeholderId();
        headcount = details.headcount();
        recipients = details.recipients();
        devicesPlanned = details.devicesPlanned();
        statedOn = details.statedOn();
        endedOn = details.endedOn();
    }

    AffectedGroupDetails details() {
        return new AffectedGroupDetails(
                name, kind, userTypeCode, stakeholderId, headcount, recipients, devicesPlanned, statedOn, endedOn);
    }

    /** True while the group has not ceased to be affected by that day. */
    public boolean isAffectedOn(LocalDate day) {
        return endedOn == null || !endedOn.isBefore(day);
    }

    public UUID id() {
        return id;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public String name() {
        return name;
    }

    public AudienceKind kind() {
        return kind;
    }

    public @Nullable String userTypeCode() {
        return userTypeCode;
    }

    public @Nullable UUID stakeholderId() {
        return stakeholderId;
    }

    public int headcount() {
        return headcount;
    }

    /** How many of its people are to receive a device. */
    public int recipients() {
        return recipients;
    }

    public int devicesPlanned() {
        return devicesPlanned;
    }

    public LocalDate statedOn() {
        return statedOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
