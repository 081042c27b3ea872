package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;
import org.mobiletoolkit.platform.person.People;

/**
 * Writes down what happens to a record, and announces its transitions, in the transaction in which it happens.
 *
 * <p>Every command ends with a call here, and whoever has to know of each change observes the {@link Subject} to which
 * it happened.
 */
@ApplicationScoped
public class Journal {

    private final AuditLog log;
    private final FieldChanges changes;
    private final Outbox outbox;
    private final People people;
    private final Event<Subject> changed;
    private final ObjectMapper json;
    private final String topic;

    Journal(
            AuditLog log,
            FieldChanges changes,
            Outbox outbox,
            People people,
            Event<Subject> changed,
            ObjectMapper json,
            @ConfigProperty(name = "platform.service") String service) {
        this.log = log;
        this.changes = changes;
        this.outbox = outbox;
        this.people = people;
        this.changed = changed;
        this.json = json;
        this.topic = "toolkit." + service + ".stage-transitions.v1";
    }

    /** A record came into being. */
    public void created(Subject subject, Object after) {
        write(AuditAction.CREATE, subject, null, changes.between(null, after));
    }

    /** A record's members changed. */
    public void updated(Subject subject, @Nullable Object before, @Nullable Object after) {
        write(AuditAction.UPDATE, subject, null, changes.between(before, after));
    }

    /** A record was taken away. */
    public void deleted(Subject subject, Object before) {
        write(AuditAction.DELETE, subject, null, changes.between(before, null));
    }

    /** Somebody decided. */
    public void decided(Subject subject, String what, @Nullable String reason) {
        write(AuditAction.DECIDE, subject, reason, one("decision", null, what));
    }

    /** Somebody read what is restricted. */
    public void read(Subject subject, String what) {
        log.write(AuditAction.READ, subject, null, one("read", null, what));
    }

    /**
     * Somebody took a whole list or record away, as a file or a bundle.
     *
     * @param what what was taken, and how much of it; no personal data
     */
    public void exported(Subject subject, String what) {
        log.write(AuditAction.EXPORT, subject, null, one("export", null, what));
    }

    /**
     * A record went from one state to another: audited and announced as {@code <type>.stage-transitioned.v1}.
     *
     * @param from the state before; null when the record came into being
     * @param detail what readers need to know of the record besides, in the shape of the event's schema
     */
    public void transitioned(
            Subject subject,
            String command,
            @Nullable Enum<?> from,
            Enum<?> to,
            @Nullable String reason,
            @Nullable Object detail) {
        write(AuditAction.COMMAND, subject, reason, one("state", from == null ? null : from.name(), to.name()));
        var data = json.createObjectNode()
                .put("aggregateType", subject.type())
                .put("aggregateId", subject.id().toString())
                .put("scopeId", subject.scopeId().toString())
                .put("from", from == null ? null : from.name())
                .put("to", to.name())
                .put("command", command)
                .put("actor", people.callerId().toString())
                .put("reason", reason);
        if (detail != null) {
            data.set("detail", json.valueToTree(detail));
        }
        outbox.append(new OutboxEvent(
                topic,
                subject.scopeId().toString(),
                subject.type() + ".stage-transitioned.v1",
                subject.id().toString(),
                data));
    }

    private void write(AuditAction action, Subject subject, @Nullable String reason, ArrayNode changes) {
        log.write(action, subject, reason, changes);
        changed.fire(subject);
    }

    private ArrayNode one(String field, @Nullable String before, String after) {
        var change = json.createArrayNode();
        change.addObject().put("field", field).put("new", after).put("old", before);
        return change;
    }
}
