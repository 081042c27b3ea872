package org.mobiletoolkit.platform.record;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * What every record has: an id, an organisation, a version, and a content.
 *
 * @param <C> its content: what is said of it by people, audited and changed as a whole
 */
@MappedSuperclass
public abstract class Recorded<C extends Record> {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private Instant createdAt;

    @Version
    private long version;

    protected Recorded() {}

    protected Recorded(Origin origin) {
        id = origin.id();
        createdAt = origin.at();
    }

    /** What is said of it now. */
    public abstract C content();

    /** Lets this be said of it from now on; a kind of record that is never changed says nothing here. */
    protected void change(C to) {
        throw new IllegalStateException(Nouns.of(this).value() + " is never changed");
    }

    /** Passes while its content may be changed; or a refusal. It is asked before a patch is read. */
    protected void requireChangeable() {
        // at any time, unless a kind of record knows better
    }

    /** What it belongs to: its events stay in order under this id. A record that stands alone belongs to itself. */
    public UUID scopeId() {
        return id;
    }

    public UUID id() {
        return id;
    }

    /** The id that its representation has, by which an entity tag knows it. */
    protected Object shownAs() {
        return id();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
