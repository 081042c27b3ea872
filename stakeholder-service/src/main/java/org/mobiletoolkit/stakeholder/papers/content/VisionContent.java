package org.mobiletoolkit.stakeholder.papers.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.FieldError;

/** The vision: the wanted future use of mobile technology, in a form that leaders can share (handbook 1.4.1). */
@Schema(examples = """
                {"statement":"Every community nurse writes the record at the bedside, online or offline.",
                 "objectives":[{"code":"OBJ-3","title":"More time with patients","source":"Trust strategy 2025-30"}],
                 "ambitions":["No paper diaries by 2028"],"trends":["Rugged tablets under 500 g"],
                 "reviewOn":"2027-06-01"}""")
public record VisionContent(
        @Schema(description = "What the organisation wants to achieve with mobile technology")
        @Size(max = 8000)
        @Nullable
        String statement,

        @Schema(description = "Organisational objectives that the vision serves; one at least before review")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid LinkedObjective> objectives,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 1000) String> ambitions,

        @Schema(description = "Emerging trends and technology that were considered") @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 1000) String> trends,

        @Nullable LocalDate reviewOn)
        implements DocumentContent {

    /** An objective of the organisation, as its own strategy names it. */
    @Schema(name = "LinkedObjective")
    public record LinkedObjective(
            @Size(max = 60) @Nullable String code,
            @NotBlank @Size(max = 500) String title,

            @Schema(description = "Where the objective is laid down") @Size(max = 500) @Nullable
            String source) {}

    /** The statement; empty when there is none. */
    public String statementOrEmpty() {
        return Objects.requireNonNullElse(statement, "");
    }

    /** How many objectives of the organisation the vision serves. */
    public int linkedObjectives() {
        return objectives == null ? 0 : objectives.size();
    }

    @Override
    public List<FieldError> faults() {
        var faults = new Faults();
        faults.plausible("/reviewOn", reviewOn);
        return faults.all();
    }

    @Override
    public List<FieldError> lacking(LocalDate today) {
        var lacking = new ArrayList<FieldError>();
        if (statementOrEmpty().isBlank()) {
            lacking.add(FieldError.atPointer("/statement", "missing", "Must say what is to be achieved"));
        }
        if (linkedObjectives() == 0) {
            lacking.add(FieldError.atPointer("/objectives", "missing", "Must link one organisational objective"));
        }
        return lacking;
    }
}
