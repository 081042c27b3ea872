package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a consultation, for those who took part (handbook 6.4). */
@Schema(examples = """
                {"summary":"Forty people answered; most want offline working before anything else.",
                 "youSaidWeDid":[{"youSaid":"The signal is poor on the moors","weDid":"Offline working is now a must"}],
                 "decisionsInfluenced":["Scope of the vision, section 2"]}""")
public record ConsultationReport(
        @NotBlank @Size(max = 8000) String summary,
        @NotEmpty @Size(max = 200) @Valid List<@NotNull YouSaidWeDid> youSaidWeDid,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 500) String> decisionsInfluenced) {

    /** One thing that people said, and what was done about it. */
    public record YouSaidWeDid(
            @NotBlank @Size(max = 2000) String youSaid,
            @NotBlank @Size(max = 2000) String weDid) {}
}
