package org.mobiletoolkit.stakeholder.people.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes whom an initiative affects. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AffectedGroupCommands {

    private final AffectedGroups groups;
    private final Stakeholders stakeholders;
    private final UserTypes userTypes;
    private final Desk desk;

    AffectedGroupCommands(AffectedGroups groups, Stakeholders stakeholders, UserTypes userTypes, Desk desk) {
        this.groups = groups;
        this.stakeholders = stakeholders;
        this.userTypes = userTypes;
        this.desk = desk;
    }

    AffectedGroup state(NewAffectedGroup said) {
        var origin = desk.begin(said.initiativeId());
        var content = said.content(London.today(desk.clock()));
        check(said.initiativeId(), content, null);
        if (groups.isFull(said.initiativeId())) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "An initiative has at most %d affected groups".formatted(AffectedGroups.MOST))
                    .rule("AFFECTED_GROUPS.MOST");
        }
        return desk.made(new AffectedGroup(origin, said.initiativeId(), content));
    }

    AffectedGroup change(UUID id, Seen seen, Patch<AffectedGroupContent> patch) {
        var group = desk.open(groups, id, seen);
        var content = desk.patched(group, patch);
        check(group.scopeId(), content, group.content());
        return desk.changed(group, content);
    }

    private void check(UUID initiativeId, AffectedGroupContent content, @Nullable AffectedGroupContent before) {
        if (content.recipients() > content.headcount()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "More people would receive a device than there are")
                    .at("/recipients", "above-headcount", "Must not be more than " + content.headcount());
        }
        DomainDay.happened(content.statedOn(), "/statedOn", desk.clock());
        DomainDay.happened(content.endedOn(), "/endedOn", desk.clock());
        if (content.endedOn() != null && content.endedOn().isBefore(content.statedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Nothing ends before it is stated")
                    .at("/endedOn", "too-early", "Must not be earlier than " + content.statedOn());
        }
        requireKnown(initiativeId, content, before);
    }

    /**
     * A group stays the stakeholder it is, even one that has left, and of its user type, even a retired one; it becomes only
     * what is there now.
     */
    private void requireKnown(UUID initiativeId, AffectedGroupContent content, @Nullable AffectedGroupContent before) {
        if (content.stakeholderId() != null
                && (before == null || !content.stakeholderId().equals(before.stakeholderId()))) {
            stakeholders.requireManyOf(initiativeId, content.stakeholderId(), "/stakeholderId");
        }
        if (before == null || !Objects.equals(content.userTypeCode(), before.userTypeCode())) {
            userTypes.requireCode(initiativeId, content.userTypeCode(), "/userTypeCode");
        }
    }
}
