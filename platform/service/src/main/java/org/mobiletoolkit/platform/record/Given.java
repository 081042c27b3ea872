package org.mobiletoolkit.platform.record;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the constructor of a content record makes of lists: never null, and in one order where the order says nothing. A
 * list with a hole in it stays as it was given, so that validation can say where the hole is.
 */
public final class Given {

    private Given() {}

    /** The list; empty when none was given. */
    public static <T> List<T> list(@Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        return given.stream().anyMatch(Objects::isNull) ? given : List.copyOf(given);
    }

    /** The list in its natural order, each only once; empty when none was given. */
    public static <T extends Comparable<T>> List<T> ordered(@Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        return given.stream().anyMatch(Objects::isNull)
                ? given
                : given.stream().distinct().sorted().toList();
    }

    /** The set in its natural order; empty when none was given. */
    public static <T extends Comparable<T>> Set<T> ordered(@Nullable Set<T> given) {
        if (given == null) {
            return Set.of();
        }
        return given.stream().anyMatch(Objects::isNull) ? given : new TreeSet<>(given);
    }
}
