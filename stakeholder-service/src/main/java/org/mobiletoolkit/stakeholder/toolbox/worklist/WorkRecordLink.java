package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * Where the records stand that carry an item out.
 *
 * @param record the kind of record, as the toolkit names it
 * @param service the service that owns such records
 */
public record WorkRecordLink(
        @Schema(examples = "stakeholder.consultations") String record,
        @Schema(examples = "stakeholder") String service,

        @Schema(
                description = "Path to the initiative's own; missing while no service keeps such records",
                examples = "/api/v1/consultations?initiativeId=019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b")
        @Nullable
        @ApiPath
        String href) {}
