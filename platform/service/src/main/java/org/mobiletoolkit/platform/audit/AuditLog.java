package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.ledger.AuditLine;
import org.mobiletoolkit.platform.ledger.Ledger;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * The append-only log. It names people by subject id, never by login or name. Rows land in the transaction of the change; {@link AuditSealer} puts the hash chain over them.
 *
 * <p>The chain is not computed here, because its head would make all writes of a service wait for one another.
 */
@ApplicationScoped
class AuditLog {

    private final Ledger ledger;
    private final CurrentCaller caller;
    private final People people;
    private final Waker waker;
    private final Clock clock;

    AuditLog(Ledger ledger, CurrentCaller caller, People people, Waker waker, Clock clock) {
        this.ledger = ledger;
        this.caller = caller;
        this.people = people;
        this.waker = waker;
        this.clock = clock;
    }

    void write(AuditAction action, Subject subject, @Nullable String reason, ArrayNode changes) {
        var about = new About(subject.type(), subject.id(), subject.scopeId(), subject.version());
        append(action, about, told(reason), changes, "SUCCESS");
    }

    /** Something was refused; the record that it was about is known only from the path. */
    void refused(AuditAction action, String type, @Nullable UUID id, String reason, ArrayNode changes) {
        append(action, new About(type, id, null, null), reason, changes, "REFUSED");
    }

    private record About(
            String type,
            @Nullable UUID id,
            @Nullable UUID scopeId,
            @Nullable Long version) {}

    private void append(AuditAction action, About about, @Nullable String reason, ArrayNode changes, String outcome) {
        var actor = people.callerId();
        var person = caller.onBehalfOf();
        waker.afterCommit(AuditSealer.TASK);
        ledger.add(new AuditLine(
                clock.instant(),
                actor.toString(),
                String.join(" ", new TreeSet<>(caller.rolesIn(about.scopeId()))),
                person == null ? null : people.subjectIdOf(person).toString(),
                Objects.requireNonNullElse(caller.organisation(), "-"),
                about.scopeId(),
                action.name(),
                about.type(),
                about.id(),
                about.version(),
                reason,
                changes.toString(),
                caller.correlationId(),
                caller.sourceIp(),
                outcome));
    }

    /** Why a guard was overridden belongs to the record of what was then written. */
    private @Nullable String told(@Nullable String reason) {
        var override = caller.overrideReason();
        if (override == null) {
            return reason;
        }
        return (reason == null ? "" : reason + "; ") + "patient identifier override: " + override;
    }
}
