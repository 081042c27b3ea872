package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** How many people an initiative is about, as of a day and by a source; the latest day counts. */
@Entity
@Noun(value = "workforce-statement", at = "/workforce-statements")
public class WorkforceStatement extends Authored<WorkforceStatementContent> {

    @Embedded
    private WorkforceStatementContent content;

    protected WorkforceStatement() {}

    WorkforceStatement(Origin origin, WorkforceStatementContent content) {
        super(origin);
        this.content = content;
    }

    @Override
    protected void change(WorkforceStatementContent to) {
        content = to;
    }

    @Override
    public WorkforceStatementContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }
}
