package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;
import org.mobiletoolkit.stakeholder.toolbox.template.TemplateLibrary;

/** Knows the form of each worksheet: the version of the template that it was begun with. */
@ApplicationScoped
class WorksheetForms {

    private final TemplateLibrary library;
    private final AvailableActions available;

    WorksheetForms(TemplateLibrary library, AvailableActions available) {
        this.available = available;
        this.library = library;
    }

    Template of(Worksheet worksheet) {
        return library.version(worksheet.templateId(), worksheet.templateVersion())
                .map(TemplateLibrary.Published::template)
                .orElseThrow(() -> new IllegalStateException("The template of worksheet %s is gone: %s, version %d"
                        .formatted(worksheet.id(), worksheet.templateId(), worksheet.templateVersion())));
    }

    WorksheetView view(Worksheet worksheet) {
        return WorksheetView.of(worksheet, of(worksheet), available);
    }
}
