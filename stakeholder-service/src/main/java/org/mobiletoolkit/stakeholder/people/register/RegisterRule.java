package org.mobiletoolkit.stakeholder.people.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;

/** What an entry of the register has to agree with, in itself and with the group that it joins (handbook 6.1). */
final class RegisterRule {

    private RegisterRule() {}

    /** What has to be known of an entry that somebody wants to belong to. */
    record Grouping(UUID id, StakeholderKind kind, StakeholderStatus status) {}

    /**
     * What does not fit together; empty when all does.
     *
     * @param id the entry's own id; null before it has one
     * @param joined the group that the entry joins by this change; null when it joins none
     */
    static List<FieldError> faults(StakeholderContent entry, @Nullable UUID id, @Nullable Grouping joined) {
        var faults = new ArrayList<FieldError>();
        if (entry.internal() && entry.seniority() == Seniority.EXTERNAL) {
            faults.add(FieldError.atPointer(
                    "/seniority", "external-inside", "Somebody of the organisation itself has a seniority in it"));
        }
        if (entry.groupId() != null && entry.kind() != StakeholderKind.PERSON) {
            faults.add(FieldError.atPointer("/groupId", "not-a-person", "Only a person belongs to a group"));
        }
        if (joined != null
                && (joined.kind() == StakeholderKind.PERSON || joined.id().equals(id))) {
            faults.add(FieldError.atPointer("/groupId", "not-a-group", "Must be another, a group or an organisation"));
        }
        if (joined != null && joined.status() == StakeholderStatus.LEFT) {
            faults.add(FieldError.atPointer("/groupId", "has-left", "Must still have a stake"));
        }
        return faults;
    }
}
