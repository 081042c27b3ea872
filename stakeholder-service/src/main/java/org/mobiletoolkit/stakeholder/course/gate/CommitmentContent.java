package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** Who keeps a condition, and by when. Those of a waiver were decided by the board and stay. */
@Embeddable
@Schema(name = "GateCommitmentContent", examples = "{\"owner\":\"project-member@rrx\",\"dueOn\":\"2027-01-29\"}")
public record CommitmentContent(
        @Size(min = 1, max = 200) @Login @Nullable String owner,
        @Nullable @PlausibleDay LocalDate dueOn) {

    static final CommitmentContent NOBODY = new CommitmentContent(null, null);
}
