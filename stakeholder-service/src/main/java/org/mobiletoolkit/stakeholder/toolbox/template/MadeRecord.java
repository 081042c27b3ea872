package org.mobiletoolkit.stakeholder.toolbox.template;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * A record that came out of a template.
 *
 * @param service who keeps it
 * @param path where it stands; one that was handed over stands there a moment later
 */
@Schema(name = "TemplateMadeRecord")
public record MadeRecord(
        @Schema(examples = "DOCUMENT") String record,
        @Schema(examples = "stakeholder") String service,
        Template.How how,
        UUID id,

        @Schema(examples = "/api/v1/documents/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b") @ApiPath
        String path) {

    /** A record that this service has made. */
    public static MadeRecord here(String record, String collection, UUID id) {
        return new MadeRecord(record, "stakeholder", Template.How.COMMAND, id, collection + "/" + id);
    }
}
