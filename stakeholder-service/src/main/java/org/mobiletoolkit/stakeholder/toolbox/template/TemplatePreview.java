package org.mobiletoolkit.stakeholder.toolbox.template;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be made of a template, with its defaults.
 *
 * @param because why nothing can be made of it, when nothing can
 * @param missingParameters ids of the parameters that have to be said
 * @param records the records as they would be; members that need a missing parameter are left out
 */
public record TemplatePreview(
        UUID initiativeId,
        String templateId,
        int templateVersion,
        boolean instantiable,
        @Nullable String because,
        List<String> missingParameters,
        List<Template.RecordDraft> records) {}
