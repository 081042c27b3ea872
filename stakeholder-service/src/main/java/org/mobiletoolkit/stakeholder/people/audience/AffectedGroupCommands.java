package org.mobiletoolkit.stakeholder.people.audience;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** Everything that changes whom an initiative affects. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AffectedGroupCommands {

    private final AffectedGroups groups;
    private final Stakeholders stakeholders;
    private final UserTypes userTypes;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AffectedGroupCommands(
            AffectedGroups groups,
            Stakeholders stakeholders,
            UserTypes userTypes,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.groups = groups;
        this.stakeholders = stakeholders;
        this.userTypes = userTypes;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    AffectedGroup state(NewAffectedGroup said) {
        initiatives.requireOpen(said.initiativeId());
        var details = said.details(London.today(clock));
        check(said.initiativeId(), details, null, null);
        if (groups.isFull(said.initiativeId())) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "An initiative has at most %d affected groups".formatted(AffectedGroups.MOST))
                    .rule("AFFECTED_GROUPS.MOST");
        }
        var group = new AffectedGroup(
                Uuid7.generate(clock), said.initiativeId(), details, caller.subject(), clock.instant());
        groups.persistAndFlush(group);
        journal.created(subject(group), details);
        return group;
    }

    AffectedGroup change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var group = groups.require(id);
        IfMatch.require(ifMatch, group.version());
        initiatives.requireOpen(group.initiativeId());
        var before = group.details();
        var details = patches.apply(before, patch);
        check(group.initiativeId(), details, before.stakeholderId(), before.userTypeCode());
        group.describe(details);
        groups.flush();
        journal.updated(subject(group), before, details);
        return group;
    }

    /**
     * A group stays the stakeholder it is, even one that has left, and of its user type, even a retired one; it becomes only
     * what is there now.
     */
    private void check(
            UUID initiativeId,
            AffectedGroupDetails details,
            @Nullable UUID stakeholderBefore,
            @Nullable String userTypeBefore) {
        if (details.recipients() > details.headcount()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "More people would receive a device than there are")
                    .at("/recipients", "above-headcount", "Must not be more than " + details.headcount());
        }
        DomainDay.happened(details.statedOn(), "/statedOn", clock);
        DomainDay.happened(details.endedOn(), "/endedOn", clock);
        if (details.endedOn() != null && details.endedOn().isBefore(details.statedOn())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Nothing ends before it is stated")
                    .at("/endedOn", "too-early", "Must not be earlier than " + details.statedOn());
        }
        if (details.stakeholderId() != null && !details.stakeholderId().equals(stakeholderBefore)) {
            stakeholders.requireManyOf(initiativeId, details.stakeholderId(), "/stakeholderId");
        }
        if (!Objects.equals(details.userTypeCode(), userTypeBefore)) {
            userTypes.requireCode(initiativeId, details.userTypeCode(), "/userTypeCode");
        }
    }

    private static Subject subject(AffectedGroup group) {
        return new Subject("affected-group", group.id(), group.initiativeId(), group.version());
    }
}
