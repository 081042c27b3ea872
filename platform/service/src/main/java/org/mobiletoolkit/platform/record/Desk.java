package org.mobiletoolkit.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.time.Uuid7;

/**
 * Where records are written: every way to one leads over what must be checked before, and every way from one over what
 * must be written down after. A command calls it within its transaction.
 */
@ApplicationScoped
public class Desk {

    private final EntityManager entities;
    private final Scopes scopes;
    private final Journal journal;
    private final MergePatch patches;
    private final Caller caller;
    private final Clock clock;

    Desk(EntityManager entities, Scopes scopes, Journal journal, MergePatch patches, Caller caller, Clock clock) {
        this.entities = entities;
        this.scopes = scopes;
        this.journal = journal;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins a record that stands alone. */
    public Origin begin() {
        return new Origin(Uuid7.generate(clock), caller.subject(), clock.instant());
    }

    /** Begins a record of a scope, which must be open. */
    public Origin begin(UUID scopeId) {
        scopes.requireOpenScope(scopeId);
        return begin();
    }

    /** Passes while records may be added to the scope. */
    public void requireOpen(UUID scopeId) {
        scopes.requireOpenScope(scopeId);
    }

    /** The same for a record that comes into being when it is first changed: who has seen none yet has seen version 0. */
    public Origin begin(UUID scopeId, Seen seen) {
        seen.requireNothing();
        return begin(scopeId);
    }

    /** The record, to be changed: there (404), as the caller saw it (428, 412), and of a scope that is open. */
    public <E extends Recorded<?>> E open(Records<E> records, UUID id, Seen seen) {
        return open(records.require(id), seen);
    }

    /** The record as the caller saw it (404, 428, 412), where whether its scope is open is asked in another way. */
    public <E extends Recorded<?>> E seen(Records<E> records, UUID id, Seen seen) {
        var record = records.require(id);
        seen.require(record);
        return record;
    }

    /** As {@link #seen}, and held against every other writer until the transaction ends. */
    public <E extends Recorded<?>> E seenAlone(Records<E> records, UUID id, Seen seen) {
        var record = records.requireAlone(id);
        seen.require(record);
        return record;
    }

    /** As {@link #open}, and held against every other writer until the transaction ends. */
    public <E extends Recorded<?>> E openAlone(Records<E> records, UUID id, Seen seen) {
        return open(records.requireAlone(id), seen);
    }

    /** The same for a record that was found in another way than by its id. */
    public <E extends Recorded<?>> E open(E record, Seen seen) {
        seen.require(record);
        if (!record.scopeId().equals(record.id())) {
            scopes.requireOpenScope(record.scopeId());
        }
        return record;
    }

    /** Writes a new record down. */
    public <E extends Recorded<?>> E made(E record) {
        return made(record, record.content());
    }

    /** The same, where more was said at the beginning than its content. */
    public <E extends Recorded<?>> E made(E record, Object said) {
        entities.persist(record);
        entities.flush();
        journal.created(subject(record), said);
        return record;
    }

    /** Writes a new record down, and announces its first state. */
    public <E extends Recorded<?>> E made(E record, Move<?> first) {
        return made(record, record.content(), first);
    }

    /** The same, where more was said at the beginning than its content. */
    public <E extends Recorded<?>> E made(E record, Object said, Move<?> first) {
        made(record, said);
        announce(record, first);
        return record;
    }

    /** Writes many new records down by one batch, and announces the first state of each. */
    public <E extends Recorded<?>> void madeAll(List<E> records, Function<E, Move<?>> first) {
        records.forEach(entities::persist);
        entities.flush();
        records.forEach(record -> {
            journal.created(subject(record), record.content());
            announce(record, first.apply(record));
        });
    }

    /** Changes what the patch names, and writes down what that was. */
    public <C extends Record, E extends Recorded<C>> E changed(E record, Patch<C> patch) {
        return changed(record, patched(record, patch));
    }

    /** The content as the patch would have it, for rules that ask more of it than it can ask itself. */
    public <C extends Record> C patched(Recorded<C> record, Patch<C> patch) {
        record.requireChangeable();
        return patch.on(record.content(), patches);
    }

    /** The same for what is no content of a record, or not all of one. */
    public <C extends Record> C patched(C content, Patch<C> patch) {
        return patch.on(content, patches);
    }

    /** Changes the whole content, and writes down what that was. */
    public <C extends Record, E extends Recorded<C>> E changed(E record, C to) {
        record.requireChangeable();
        return changed(record, to, record::change);
    }

    /** The same, where the change takes more than the content: who made it, or when. */
    public <C extends Record, E extends Recorded<C>> E changed(E record, C to, Consumer<C> change) {
        return changed(record, record::content, () -> change.accept(to));
    }

    /** The same, where a command knows the change, and {@code said} tells what of the record counts. */
    public <E extends Recorded<?>> E changed(E record, Supplier<?> said, Runnable change) {
        var before = said.get();
        change.run();
        entities.flush();
        journal.updated(subject(record), before, said.get());
        return record;
    }

    /** Writes down and announces what a command did. */
    public <E extends Recorded<?>> E moved(E record, Move<?> move) {
        entities.flush();
        announce(record, move);
        return record;
    }

    /** The same for what somebody decided about the record. */
    public <E extends Recorded<?>> E decided(E record, String what, Move<?> move) {
        return decided(record, what, move.reason(), move);
    }

    /** The same, where the reason stays on record and off the topic. */
    public <E extends Recorded<?>> E decided(E record, String what, @Nullable String reason, Move<?> move) {
        entities.flush();
        journal.decided(subject(record), what, reason);
        announce(record, move);
        return record;
    }

    /** Writes down what somebody decided about the record where it moves nothing. */
    public <E extends Recorded<?>> E noted(E record, String what, @Nullable String reason) {
        entities.flush();
        journal.decided(subject(record), what, reason);
        return record;
    }

    /** Takes a record away, and writes down what it was. */
    public void removed(Recorded<?> record) {
        entities.remove(record);
        entities.flush();
        journal.deleted(subject(record), record.content());
    }

    private void announce(Recorded<?> record, Move<?> move) {
        journal.transitioned(subject(record), move.command(), move.from(), move.to(), move.reason(), move.detail());
    }

    /** Writes down a part that the record gained: it has a noun of its own, and the version of the record. */
    public <E extends Recorded<?>> E gained(E record, Class<?> kind, UUID part, Object said) {
        entities.flush();
        journal.created(part(record, kind, part), said);
        return record;
    }

    /** Writes down how a part of the record changed. */
    public <E extends Recorded<?>> E altered(E record, Class<?> kind, UUID part, Object before, Object after) {
        entities.flush();
        journal.updated(part(record, kind, part), before, after);
        return record;
    }

    private static Subject part(Recorded<?> record, Class<?> kind, UUID part) {
        return new Subject(Nouns.of(kind).value(), part, record.scopeId(), record.version());
    }

    /** The record as the audit log and events name it. */
    public Subject subject(Recorded<?> record) {
        return new Subject(Nouns.of(record).value(), record.id(), record.scopeId(), record.version());
    }

    /** Login of who asks. */
    public String caller() {
        return caller.subject();
    }

    public Clock clock() {
        return clock;
    }
}
