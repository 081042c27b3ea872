package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import java.util.List;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Passage;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.Statement;

/** A stage of the toolkit: analyse, decide or deploy. */
public record ToolkitStage(
        String id,
        String title,
        int order,
        Passage intro,
        List<Statement> drivers,
        List<Integer> headingLines,
        List<ToolkitStep> steps) {}
