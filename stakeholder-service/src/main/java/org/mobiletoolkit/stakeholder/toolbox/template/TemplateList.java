package org.mobiletoolkit.stakeholder.toolbox.template;

import java.util.List;

/** Templates or their versions, whole: reference data has no pages. */
public record TemplateList<T>(List<T> items) {}
