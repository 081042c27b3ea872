package org.mobiletoolkit.platform.database;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that lies behind a failure. */
public final class Causes {

    private static final int MOST = 200;

    private Causes() {}

    /**
     * The failure, its causes, and what they suppressed, the nearest first: among the suppressed ones the transaction
     * manager hides what failed at the commit.
     */
    public static List<Throwable> of(@Nullable Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var found = new ArrayList<Throwable>();
        var next = new ArrayDeque<Throwable>();
        if (failure != null) {
            next.add(failure);
        }
        while (!next.isEmpty() && found.size() < MOST) {
            var here = next.remove();
            if (seen.add(here)) {
                found.add(here);
                if (here.getCause() != null) {
                    next.addFirst(here.getCause());
                }
                next.addAll(List.of(here.getSuppressed()));
            }
        }
        return found;
    }
}
