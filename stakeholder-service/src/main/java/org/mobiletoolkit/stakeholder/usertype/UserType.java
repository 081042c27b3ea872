package org.mobiletoolkit.stakeholder.usertype;

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
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * A segment of the workforce: people who work alike and need alike (handbook 6.5).
 *
 * <p>The ACTIVE user types of an initiative partition its workforce: a person belongs to one of them.
 */
@Entity
public class UserType {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String code;
    private String name;
    private String staffGroup;
    private int headcount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CareSetting> settings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> tasks;

    @JdbcTypeCode(SqlTypes.JSON)
    private NeedWeights needs;

    @JdbcTypeCode(SqlTypes.JSON)
    private NeedMinimums mandatoryNeeds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CurrentDevice> currentDevices;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> systemsUsed;

    @Enumerated(EnumType.STRING)
    private @Nullable ConnectivityProfile connectivityProfile;

    private @Nullable Integer digitalConfidence;

    @Enumerated(EnumType.STRING)
    private UserTypeStatus status = UserTypeStatus.DRAFT;

    private @Nullable String retirementReason;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected UserType() {}

    UserType(UUID id, UUID initiativeId, String code, UserTypeDetails details, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.code = code;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        describe(details);
    }

    final void describe(UserTypeDetails details) {
        name = details.name();
        staffGroup = details.staffGroup();
        headcount = details.headcount();
        settings = List.copyOf(details.settings());
        tasks = List.copyOf(details.tasks());
        needs = details.needs();
        mandatoryNeeds = details.mandatoryNeeds();
        currentDevices = List.copyOf(details.currentDevices());
        systemsUsed = List.copyOf(details.systemsUsed());
        connectivityProfile = details.connectivityProfile();
        digitalConfidence = details.digitalConfidence();
    }

    UserTypeDetails details() {
        return new UserTypeDetails(
                name,
                staffGroup,
                headcount,
                settings,
                tasks,
                needs,
                mandatoryNeeds,
                currentDevices,
                systemsUsed,
                connectivityProfile,
                digitalConfidence);
    }

    void confirm() {
        status = UserTypeLifecycle.MACHINE.next(status, UserTypeLifecycle.CONFIRM);
    }

    void retire(String reason) {
        status = UserTypeLifecycle.MACHINE.next(status, UserTypeLifecycle.RETIRE);
        retirementReason = reason;
    }

    void reinstate() {
        status = UserTypeLifecycle.MACHINE.next(status, UserTypeLifecycle.REINSTATE);
        retirementReason = null;
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        return command.equals(UserTypeLifecycle.CONFIRM) && needs.sum() == 0
                ? UserTypeProblem.USER_TYPE_WITHOUT_NEEDS
                : null;
    }

    /** What other features may know of it. */
    Segment segment() {
        return new Segment(id, code, name, staffGroup, headcount);
    }

    public UUID id() {
        return id;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public String code() {
        return code;
    }

    public UserTypeStatus status() {
        return status;
    }

    @Nullable
    String retirementReason() {
        return retirementReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
