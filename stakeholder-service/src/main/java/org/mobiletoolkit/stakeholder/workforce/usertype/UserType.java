package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/**
 * A segment of the workforce: people who work alike and need alike (handbook 6.5).
 *
 * <p>The ACTIVE user types of an initiative partition its workforce: a person belongs to one of them.
 */
@Entity
@Noun(value = "user-type", at = "/user-types")
public class UserType extends Authored<UserTypeContent> {

    @Embedded
    private UserTypeContent content;

    @Enumerated(EnumType.STRING)
    private UserTypeStatus status = UserTypeStatus.DRAFT;

    private @Nullable String retirementReason;

    protected UserType() {}

    UserType(Origin origin, UserTypeContent content) {
        super(origin);
        this.content = content;
    }

    Move<UserTypeStatus> drafted() {
        return Move.beginning("draft", status).telling(UserTypeEventDetail.of(this));
    }

    /** A change of what is mapped is announced, though it leads to no other state. */
    Move<UserTypeStatus> changed() {
        return new Move<>("change", status, status, null, UserTypeEventDetail.of(this));
    }

    @Override
    protected void requireChangeable() {
        if (status == UserTypeStatus.RETIRED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "A retired user type is not changed");
        }
    }

    @Override
    protected void change(UserTypeContent to) {
        content = to;
        if (status == UserTypeStatus.ACTIVE) {
            requireNeeds();
        }
    }

    Move<UserTypeStatus> confirm() {
        var move = to(UserTypeLifecycle.CONFIRM, null);
        requireNeeds();
        return move;
    }

    Move<UserTypeStatus> retire(String reason) {
        return to(UserTypeLifecycle.RETIRE, reason).because(reason);
    }

    Move<UserTypeStatus> reinstate() {
        return to(UserTypeLifecycle.REINSTATE, null);
    }

    private Move<UserTypeStatus> to(String command, @Nullable String retirement) {
        var move = Move.on(UserTypeLifecycle.MACHINE, status, command);
        status = move.to();
        retirementReason = retirement;
        return move.telling(UserTypeEventDetail.of(this));
    }

    private void requireNeeds() {
        if (content.needs().sum() == 0) {
            throw new Refusal(UserTypeProblem.USER_TYPE_WITHOUT_NEEDS, "All eight needs of the user type weigh 0")
                    .at("/needs", "all-zero", "At least one weight must be above 0");
        }
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        return command.equals(UserTypeLifecycle.CONFIRM) && content.needs().sum() == 0
                ? UserTypeProblem.USER_TYPE_WITHOUT_NEEDS
                : null;
    }

    /** What other features may know of it. */
    Segment segment() {
        return new Segment(id(), code(), content.name(), content.staffGroup(), content.headcount());
    }

    @Override
    public UserTypeContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    public String code() {
        return content.code();
    }

    public UserTypeStatus status() {
        return status;
    }

    @Nullable
    String retirementReason() {
        return retirementReason;
    }
}
