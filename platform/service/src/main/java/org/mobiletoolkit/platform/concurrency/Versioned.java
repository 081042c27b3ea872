package org.mobiletoolkit.platform.concurrency;

import org.jspecify.annotations.Nullable;

/** A representation of a record that has versions; the version is the first part of its entity tag. */
public interface Versioned {

    long version();

    /** Id that the representation has, the second part of its entity tag; null for what has none. */
    default @Nullable Object id() {
        return null;
    }
}
