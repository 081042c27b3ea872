package org.mobiletoolkit.platform.problem;

import java.util.Locale;

/**
 * A kind of problem that a caller may meet. Each feature lists its own in an enum.
 *
 * <p>The code is part of the public contract: callers branch on it, so it never changes its meaning.
 */
public interface ProblemType {

    /** The enum constant's name; the code is derived from it. */
    String name();

    /** The HTTP status, 400 to 599. */
    int status();

    /** A short sentence that does not change from occurrence to occurrence. */
    String title();

    /** The stable code in kebab-case, last segment of the problem's {@code type}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
