package org.mobiletoolkit.stakeholder.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.identity.Caller;

/** Who may read opinions about named people, and what tells of them (handbook 6.2). */
@ApplicationScoped
public class OpinionReaders {

    /**
     * Facts that count opinions and power, or name who is in a set by them: of a few people, a count tells what is thought of
     * one of them.
     */
    static final Set<String> TELLING = Set.of(
            "VIS4.COVERAGE",
            "VIS4.ENGAGED",
            "VIS4.SUPPORT",
            "STR3.COVERAGE",
            "STR3.INDEX",
            "STR3.LEADERS",
            "STR3.MITIGATED");

    private final Caller caller;

    OpinionReaders(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller is one of them. */
    public boolean mayRead() {
        return caller.may(Access.READ_OPINIONS);
    }

    /** Whether the caller may know no more of a fact than whether it is true. */
    public boolean withholds(String factCode) {
        return TELLING.contains(factCode) && !mayRead();
    }
}
