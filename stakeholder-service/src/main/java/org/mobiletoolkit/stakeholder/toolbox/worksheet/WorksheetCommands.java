package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;

/** Everything that changes a worksheet. Each method is one transaction. */
@ApplicationScoped
@Transactional
class WorksheetCommands {

    private final Worksheets worksheets;
    private final WorksheetForms forms;
    private final Desk desk;

    WorksheetCommands(Worksheets worksheets, WorksheetForms forms, Desk desk) {
        this.worksheets = worksheets;
        this.forms = forms;
        this.desk = desk;
    }

    /** Begins a worksheet with what the fields of the template begin with. */
    Worksheet begin(Template template, NewWorksheet said) {
        var origin = desk.begin(said.initiativeId());
        var first = new WorksheetContent(said.initiativeId(), said.title(), WorksheetRule.presets(template));
        var worksheet = new Worksheet(origin, template, first);
        return desk.made(worksheet, Move.beginning(WorksheetLifecycle.BEGIN, worksheet.status()));
    }

    /** Writes values down; a null takes one away. */
    Worksheet fill(UUID id, Seen seen, Patch<WorksheetContent> patch) {
        var worksheet = desk.open(worksheets, id, seen);
        worksheet.requireDraft();
        var content = desk.patched(worksheet, patch);
        require(
                WorksheetRule.faults(forms.of(worksheet), content.content()),
                "The values do not fit the fields of the template");
        return desk.changed(
                worksheet,
                content,
                to -> worksheet.fill(to, desk.caller(), desk.clock().instant()));
    }

    /** Says that everything is filled in that the template requires. */
    Worksheet complete(UUID id, Seen seen) {
        var worksheet = desk.open(worksheets, id, seen);
        var move = worksheet.complete(desk.caller(), desk.clock().instant());
        require(
                WorksheetRule.missing(forms.of(worksheet), worksheet.content().content()),
                "Fields are empty that the template requires");
        return desk.moved(worksheet, move);
    }

    /** Takes a complete worksheet up again, to change it. */
    Worksheet reopen(UUID id, Seen seen) {
        var worksheet = desk.open(worksheets, id, seen);
        return desk.moved(
                worksheet, worksheet.reopen(desk.caller(), desk.clock().instant()));
    }

    private static void require(List<FieldError> faults, String detail) {
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, detail).errors(faults);
        }
    }
}
