package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** That a risk has come about: the issue that takes its place, and the day; today when it is left out. */
@Schema(examples = """
                {"on":"2026-09-01","issue":{"title":"The tablet is no longer made","severity":"MAJOR",
                 "owner":"procurement-lead@rrx","dueOn":"2026-10-15"}}""")
public record Materialisation(
        @Nullable @PlausibleDay LocalDate on,
        @NotNull @Valid IssueContent issue) {}
