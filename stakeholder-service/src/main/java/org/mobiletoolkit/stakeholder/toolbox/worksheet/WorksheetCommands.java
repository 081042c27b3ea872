package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;

/** Everything that changes a worksheet. Each method is one transaction. */
@ApplicationScoped
@Transactional
class WorksheetCommands {

    private static final String TYPE = "worksheet";

    private final Worksheets worksheets;
    private final WorksheetForms forms;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WorksheetCommands(
            Worksheets worksheets,
            WorksheetForms forms,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.worksheets = worksheets;
        this.forms = forms;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins a worksheet with what the fields of the template begin with. */
    Worksheet begin(Template template, NewWorksheet said) {
        initiatives.requireOpen(said.initiativeId());
        var worksheet = new Worksheet(
                Uuid7.generate(clock),
                said.initiativeId(),
                template,
                new WorksheetContent(said.title(), WorksheetRule.presets(template)),
                caller.subject(),
                clock.instant());
        worksheets.persistAndFlush(worksheet);
        journal.created(subject(worksheet), worksheet.content());
        return transitioned(worksheet, WorksheetLifecycle.BEGIN, null);
    }

    /** Writes values down; a null takes one away. */
    Worksheet fill(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var worksheet = requireOpen(id, ifMatch);
        if (worksheet.status() != WorksheetStatus.DRAFT) {
            throw new Refusal(
                            CommonProblem.TRANSITION_NOT_ALLOWED,
                            "Only a draft is changed; this one is " + worksheet.status())
                    .with("state", worksheet.status().name())
                    .with("allowed", List.copyOf(WorksheetLifecycle.MACHINE.commands(worksheet.status())));
        }
        var before = worksheet.content();
        var after = patches.apply(before, patch);
        require(
                WorksheetRule.faults(forms.of(worksheet), after.content()),
                "The values do not fit the fields of the template");
        worksheet.fill(after, caller.subject(), clock.instant());
        worksheets.flush();
        journal.updated(subject(worksheet), before, after);
        return worksheet;
    }

    /** Says that everything is filled in that the template requires. */
    Worksheet complete(UUID id, @Nullable String ifMatch) {
        var worksheet = requireOpen(id, ifMatch);
        var from = worksheet.status();
        worksheet.complete(caller.subject(), clock.instant());
        require(
                WorksheetRule.missing(forms.of(worksheet), worksheet.content().content()),
                "Fields are empty that the template requires");
        return transitioned(worksheet, WorksheetLifecycle.FINISH, from);
    }

    /** Takes a complete worksheet up again, to change it. */
    Worksheet reopen(UUID id, @Nullable String ifMatch) {
        var worksheet = requireOpen(id, ifMatch);
        var from = worksheet.status();
        worksheet.reopen(caller.subject(), clock.instant());
        return transitioned(worksheet, WorksheetLifecycle.REOPEN, from);
    }

    private static void require(List<FieldError> faults, String detail) {
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, detail).errors(faults);
        }
    }

    private Worksheet requireOpen(UUID id, @Nullable String ifMatch) {
        var worksheet = worksheets.require(id);
        IfMatch.require(ifMatch, worksheet.version());
        initiatives.requireOpen(worksheet.initiativeId());
        return worksheet;
    }

    private Worksheet transitioned(Worksheet worksheet, String command, @Nullable WorksheetStatus from) {
        worksheets.flush();
        journal.transitioned(subject(worksheet), command, from, worksheet.status(), null, null);
        return worksheet;
    }

    private static Subject subject(Worksheet worksheet) {
        return new Subject(TYPE, worksheet.id(), worksheet.initiativeId(), worksheet.version());
    }
}
