package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A worksheet to be begun, as a template drafts it. */
record NewWorksheet(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title) {}
