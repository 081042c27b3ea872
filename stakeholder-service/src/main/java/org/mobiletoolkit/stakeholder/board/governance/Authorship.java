package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * Who stands behind the terms of reference of a group.
 *
 * @param termsBy who wrote them as they stand
 * @param termsAuthors who has written on them since they were last approved
 */
@Embeddable
public record Authorship(
        String termsBy,
        @JdbcTypeCode(SqlTypes.JSON) List<String> termsAuthors,
        @Nullable String termsApprovedBy,
        @Nullable Instant termsApprovedAt) {

    static Authorship of(String by) {
        return new Authorship(by, List.of(by), null, null);
    }

    /** An approval of other terms is gone with them. */
    Authorship rewritten(String by) {
        var authors = new TreeSet<>(termsApprovedBy == null ? termsAuthors : List.<String>of());
        authors.add(by);
        return new Authorship(by, List.copyOf(authors), null, null);
    }

    Authorship approved(String by, Instant at) {
        return new Authorship(termsBy, termsAuthors, by, at);
    }

    /** What stands against an approval by this person; null when nothing does. */
    @Nullable
    ProblemType obstacleToApproval(String by) {
        if (termsApprovedBy != null) {
            return GovernanceProblem.TERMS_ALREADY_APPROVED;
        }
        return termsAuthors.contains(by) ? GovernanceProblem.TERMS_AUTHOR_APPROVES : null;
    }

    /** Who approved the terms as they stand; null while nobody has. */
    @Nullable
    TermsApproval approval() {
        return termsApprovedBy == null || termsApprovedAt == null
                ? null
                : new TermsApproval(termsApprovedBy, termsApprovedAt);
    }
}
