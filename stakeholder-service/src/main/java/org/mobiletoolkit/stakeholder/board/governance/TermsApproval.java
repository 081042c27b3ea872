package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import org.mobiletoolkit.platform.person.LoginCover;

/** Who approved the terms of reference as they stand, and when. */
public record TermsApproval(String approvedBy, Instant approvedAt) {

    TermsApproval under(LoginCover cover) {
        return new TermsApproval(cover.over(approvedBy), approvedAt);
    }
}
