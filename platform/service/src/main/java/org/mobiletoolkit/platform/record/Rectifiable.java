package org.mobiletoolkit.platform.record;

import org.jspecify.annotations.Nullable;

/** A record that is never changed, and is taken back when it was wrong. */
public interface Rectifiable {

    /** Null while it holds. */
    @Nullable
    Rectification rectification();

    /** From now on it holds no longer. */
    void rectify(Rectification rectification);

    default boolean holds() {
        return rectification() == null;
    }
}
