package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/**
 * A person, group or organisation with a stake in an initiative (handbook 6.1).
 *
 * <p>Carries the latest of its dated assessments, so that lists, map and facts need no second look; the history stands
 * in {@link SupportAssessment} and {@link InfluenceAssessment}.
 */
@Entity
@Noun(value = "stakeholder", at = "/stakeholders")
public class Stakeholder extends Authored<StakeholderContent> {

    @Embedded
    private StakeholderContent content;

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

    protected Stakeholder() {}

    Stakeholder(Origin origin, StakeholderContent content) {
        super(origin);
        this.content = content;
    }

    @Override
    protected void change(StakeholderContent to) {
        content = to;
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

    /** Shows the latest weight that holds; none when null. */
    void weighedAnew(@Nullable InfluenceAssessment latest) {
        power = latest == null ? null : Integer.valueOf(latest.power());
        interest = latest == null ? null : Integer.valueOf(latest.interest());
        impactOfChange = latest == null ? null : latest.impactOfChange();
        influenceAssessedOn = latest == null ? null : latest.assessedOn();
    }

    /** Shows the latest opinion that holds; UNKNOWN when there is none. */
    void heardAnew(@Nullable SupportAssessment latest) {
        support = latest == null ? SupportLevel.UNKNOWN : latest.current();
        desiredSupport = latest == null ? SupportLevel.UNKNOWN : latest.desired();
        supportAssessedOn = latest == null ? null : latest.assessedOn();
    }

    /** A reason says something about a person: it stays on the record, where it can be erased, and off the topic. */
    Move<StakeholderStatus> leave(LocalDate on, String reason) {
        return to(StakeholderLifecycle.LEAVE, on, reason);
    }

    Move<StakeholderStatus> comeBack() {
        return to(StakeholderLifecycle.RETURN, null, null);
    }

    private Move<StakeholderStatus> to(String command, @Nullable LocalDate on, @Nullable String reason) {
        var move = Move.on(StakeholderLifecycle.MACHINE, status, command);
        status = move.to();
        leftOn = on;
        leavingReason = reason;
        return move;
    }

    OnMap onMap() {
        return new OnMap(new OnMap.Entry(id(), name(), kind(), internal()), standing());
    }

    Standing standing() {
        return new Standing(power, interest, support, desiredSupport);
    }

    @Override
    public StakeholderContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    public StakeholderStatus status() {
        return status;
    }

    public String name() {
        return content.name();
    }

    StakeholderKind kind() {
        return content.kind();
    }

    boolean internal() {
        return content.internal();
    }

    Seniority seniority() {
        return content.seniority();
    }

    List<String> roleCodes() {
        return content.roleCodes();
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
}
