package org.mobiletoolkit.stakeholder.usertype;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes the user types of an initiative. Each method is one transaction. */
@ApplicationScoped
@Transactional
class UserTypeCommands {

    private static final String TYPE = "user-type";

    private final UserTypes userTypes;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    UserTypeCommands(
            UserTypes userTypes,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.userTypes = userTypes;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    UserType draft(NewUserType said) {
        initiatives.requireOpen(said.initiativeId());
        if (userTypes.countOf(said.initiativeId()) >= UserTypes.MOST_PER_INITIATIVE) {
            throw new Refusal(
                    UserTypeProblem.TOO_MANY_USER_TYPES,
                    "An initiative has at most %d user types".formatted(UserTypes.MOST_PER_INITIATIVE));
        }
        var details = said.details();
        var userType = new UserType(
                Uuid7.generate(clock), said.initiativeId(), said.code(), details, caller.subject(), clock.instant());
        userTypes.persistAndFlush(userType);
        journal.created(subject(userType), details);
        said(userType, "draft", null, null);
        return userType;
    }

    UserType change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var userType = requireOpen(id, ifMatch);
        if (userType.status() == UserTypeStatus.RETIRED) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "A retired user type is not changed");
        }
        var before = userType.details();
        var shownBefore = UserTypeEventDetail.of(userType);
        userType.describe(patches.apply(before, patch));
        if (userType.status() == UserTypeStatus.ACTIVE) {
            requireNeeds(userType);
        }
        userTypes.flush();
        journal.updated(subject(userType), before, userType.details());
        if (userType.status() == UserTypeStatus.ACTIVE && !shownBefore.equals(UserTypeEventDetail.of(userType))) {
            said(userType, "change", UserTypeStatus.ACTIVE, null);
        }
        return userType;
    }

    /** From then on it counts in the workforce and devices are mapped to it, so it must need something. */
    UserType confirm(UUID id, @Nullable String ifMatch) {
        var userType = requireOpen(id, ifMatch);
        var from = userType.status();
        userType.confirm();
        requireNeeds(userType);
        userTypes.flush();
        said(userType, UserTypeLifecycle.CONFIRM, from, null);
        return userType;
    }

    UserType retire(UUID id, @Nullable String ifMatch, String reason) {
        var userType = requireOpen(id, ifMatch);
        var from = userType.status();
        userType.retire(reason);
        userTypes.flush();
        said(userType, UserTypeLifecycle.RETIRE, from, reason);
        return userType;
    }

    UserType reinstate(UUID id, @Nullable String ifMatch) {
        var userType = requireOpen(id, ifMatch);
        var from = userType.status();
        userType.reinstate();
        userTypes.flush();
        said(userType, UserTypeLifecycle.REINSTATE, from, null);
        return userType;
    }

    /** Takes a draft away, which nothing can refer to yet. */
    void discard(UUID id, @Nullable String ifMatch) {
        var userType = requireOpen(id, ifMatch);
        if (userType.status() != UserTypeStatus.DRAFT) {
            throw new Refusal(
                    UserTypeProblem.USER_TYPE_IN_USE, "%s is %s".formatted(userType.code(), userType.status()));
        }
        userTypes.delete(userType);
        userTypes.flush();
        journal.deleted(subject(userType), userType.details());
    }

    private UserType requireOpen(UUID id, @Nullable String ifMatch) {
        var userType = userTypes.requireAlone(id);
        IfMatch.require(ifMatch, userType.version());
        initiatives.requireOpen(userType.initiativeId());
        return userType;
    }

    private static void requireNeeds(UserType userType) {
        if (userType.details().needs().sum() == 0) {
            throw new Refusal(UserTypeProblem.USER_TYPE_WITHOUT_NEEDS, "All eight needs of the user type weigh 0")
                    .at("/needs", "all-zero", "At least one weight must be above 0");
        }
    }

    private void said(UserType userType, String command, @Nullable UserTypeStatus from, @Nullable String reason) {
        journal.transitioned(
                subject(userType), command, from, userType.status(), reason, UserTypeEventDetail.of(userType));
    }

    private static Subject subject(UserType userType) {
        return new Subject(TYPE, userType.id(), userType.initiativeId(), userType.version());
    }
}
