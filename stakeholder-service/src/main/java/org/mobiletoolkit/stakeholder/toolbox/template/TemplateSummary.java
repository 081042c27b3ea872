package org.mobiletoolkit.stakeholder.toolbox.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * A template in a list.
 *
 * @param instantiable whether records can be made of it now
 * @param because why not, when they cannot
 */
public record TemplateSummary(
        @Schema(examples = "res.community-requirements-checklist")
        String id,

        int latestVersion,
        String title,
        Template.Kind kind,
        Template.Origin origin,
        String purpose,
        List<String> steps,
        List<Template.Target> instantiates,
        boolean instantiable,
        @Nullable String because,

        @Schema(examples = "/api/v1/templates/res.community-requirements-checklist") @ApiPath
        String href) {}
