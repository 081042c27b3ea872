package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letters of one stakeholder in a deliverable: one, or A and R. */
@Schema(examples = "{\"stakeholderId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c\",\"letters\":[\"A\",\"R\"]}")
public record NewRaciAssignment(
        @NotNull UUID stakeholderId,
        @NotEmpty @Size(max = 4) List<@NotNull RaciLetter> letters) {

    /** Empty when nobody may have these letters together. */
    Optional<RaciPart> part() {
        return letters.isEmpty() ? Optional.empty() : RaciPart.of(EnumSet.copyOf(letters));
    }
}
