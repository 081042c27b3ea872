package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes the user types of an initiative. Each method is one transaction. */
@ApplicationScoped
@Transactional
class UserTypeCommands {

    private final UserTypes userTypes;
    private final Desk desk;

    UserTypeCommands(UserTypes userTypes, Desk desk) {
        this.userTypes = userTypes;
        this.desk = desk;
    }

    UserType draft(UserTypeContent content) {
        var origin = desk.begin(content.initiativeId());
        if (userTypes.countOf(content.initiativeId()) >= UserTypes.MOST_PER_INITIATIVE) {
            throw new Refusal(
                    UserTypeProblem.TOO_MANY_USER_TYPES,
                    "An initiative has at most %d user types".formatted(UserTypes.MOST_PER_INITIATIVE));
        }
        var userType = new UserType(origin, content);
        return desk.made(userType, userType.drafted());
    }

    UserType change(UUID id, Seen seen, Patch<UserTypeContent> patch) {
        var userType = desk.openAlone(userTypes, id, seen);
        var shownBefore = UserTypeEventDetail.of(userType);
        desk.changed(userType, patch);
        return userType.status() == UserTypeStatus.ACTIVE && !shownBefore.equals(UserTypeEventDetail.of(userType))
                ? desk.moved(userType, userType.changed())
                : userType;
    }

    /** From then on it counts in the workforce and devices are mapped to it, so it must need something. */
    UserType confirm(UUID id, Seen seen) {
        var userType = desk.openAlone(userTypes, id, seen);
        return desk.moved(userType, userType.confirm());
    }

    UserType retire(UUID id, Seen seen, String reason) {
        var userType = desk.openAlone(userTypes, id, seen);
        return desk.moved(userType, userType.retire(reason));
    }

    UserType reinstate(UUID id, Seen seen) {
        var userType = desk.openAlone(userTypes, id, seen);
        return desk.moved(userType, userType.reinstate());
    }

    /** Takes a draft away, which nothing can refer to yet. */
    void discard(UUID id, Seen seen) {
        var userType = desk.openAlone(userTypes, id, seen);
        if (userType.status() != UserTypeStatus.DRAFT) {
            throw new Refusal(
                    UserTypeProblem.USER_TYPE_IN_USE, "%s is %s".formatted(userType.code(), userType.status()));
        }
        desk.removed(userType);
    }
}
