package org.mobiletoolkit.platform.concurrency;

import org.jspecify.annotations.Nullable;

/** A representation of a record that has versions; the version is the first part of its entity tag. */
public interface Versioned {

    long version();

    /** Id of the record, the second part of its entity tag when it is a UUID; others name what there may be no record of yet. */
    default @Nullable Object id() {
        return null;
    }
}
