package org.mobiletoolkit.stakeholder.toolbox.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * A template with its versions and the content of the newest.
 *
 * @param instantiable whether records can be made of it now
 * @param because why not, when they cannot
 */
public record TemplateView(
        @Schema(examples = "res.community-requirements-checklist")
        String id,

        int latestVersion,
        List<TemplateVersionRef> versions,
        boolean instantiable,
        @Nullable String because,
        Template content) {

    /** A version by reference. */
    @Schema(name = "TemplateVersionRef")
    public record TemplateVersionRef(
            int version,
            String changes,

            @Schema(description = "SHA-256 of the file, also its entity tag")
            String sha256,

            @ApiPath String href) {

        static TemplateVersionRef of(TemplateLibrary.Published published) {
            var template = published.template();
            return new TemplateVersionRef(
                    template.version(),
                    template.changes(),
                    published.sha256(),
                    "/templates/%s/versions/%d".formatted(template.id(), template.version()));
        }
    }
}
