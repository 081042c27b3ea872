package org.mobiletoolkit.stakeholder.papers.document;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.stakeholder.access.Access;

/** Who may approve for the leaders of the organisation (handbook 2.3 VIS2.VISION, 7.4); as it is put down, most senior first. */
enum Leadership {
    SRO(Access.OWN_INITIATIVES),
    CLINICAL_LEAD(Access.LEAD_CLINICALLY);

    private final String right;

    Leadership(String right) {
        this.right = right;
    }

    static boolean includes(@Nullable String put) {
        return Stream.of(values()).anyMatch(one -> one.name().equals(put));
    }

    /** The most senior capacity in which the caller may approve within the initiative. */
    static Optional<String> of(Caller caller, UUID initiativeId) {
        return Stream.of(values())
                .filter(one -> caller.may(one.right, initiativeId))
                .map(Leadership::name)
                .findFirst();
    }
}
