package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.toolbox.template.Template;

/** The form of one version of a template as an initiative fills it in. */
@Entity
@Table(name = "template_worksheet")
@Noun(value = "worksheet", at = "/worksheets")
public class Worksheet extends Authored<WorksheetContent> {

    @Embedded
    private WorksheetContent written;

    private String templateId;
    private int templateVersion;

    @Enumerated(EnumType.STRING)
    private WorksheetStatus status = WorksheetStatus.DRAFT;

    private String updatedBy;
    private Instant updatedAt;
    private @Nullable String completedBy;
    private @Nullable Instant completedAt;

    protected Worksheet() {}

    Worksheet(Origin origin, Template template, WorksheetContent first) {
        super(origin);
        templateId = template.id();
        templateVersion = template.version();
        fill(first, origin.by(), origin.at());
    }

    /** Takes over what is written in it. */
    final void fill(WorksheetContent said, String by, Instant at) {
        written = said;
        updatedBy = by;
        updatedAt = at;
    }

    void requireDraft() {
        if (status != WorksheetStatus.DRAFT) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "Only a draft is changed; this one is " + status)
                    .with("state", status.name())
                    .with("allowed", List.copyOf(WorksheetLifecycle.MACHINE.commands(status)));
        }
    }

    Move<WorksheetStatus> complete(String by, Instant at) {
        var move = to(WorksheetLifecycle.FINISH, by, at);
        completedBy = by;
        completedAt = at;
        return move;
    }

    Move<WorksheetStatus> reopen(String by, Instant at) {
        var move = to(WorksheetLifecycle.REOPEN, by, at);
        completedBy = null;
        completedAt = null;
        return move;
    }

    private Move<WorksheetStatus> to(String command, String by, Instant at) {
        var move = Move.on(WorksheetLifecycle.MACHINE, status, command);
        status = move.to();
        updatedBy = by;
        updatedAt = at;
        return move;
    }

    @Override
    public WorksheetContent content() {
        return written;
    }

    @Override
    public UUID scopeId() {
        return written.initiativeId();
    }

    String templateId() {
        return templateId;
    }

    int templateVersion() {
        return templateVersion;
    }

    WorksheetStatus status() {
        return status;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    String completedBy() {
        return completedBy;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }
}
