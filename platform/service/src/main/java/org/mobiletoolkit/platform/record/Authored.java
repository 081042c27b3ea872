package org.mobiletoolkit.platform.record;

import jakarta.persistence.MappedSuperclass;

/**
 * A record that keeps who made it.
 *
 * @param <C> its content
 */
@MappedSuperclass
public abstract class Authored<C extends Record> extends Recorded<C> {

    private String createdBy;

    protected Authored() {}

    protected Authored(Origin origin) {
        super(origin);
        createdBy = origin.by();
    }

    /** Login of who made it. */
    public String createdBy() {
        return createdBy;
    }
}
