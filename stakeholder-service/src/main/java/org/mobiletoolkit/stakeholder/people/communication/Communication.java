package org.mobiletoolkit.stakeholder.people.communication;

import static org.mobiletoolkit.stakeholder.people.communication.CommunicationStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.people.communication.CommunicationStatus.OPEN;
import static org.mobiletoolkit.stakeholder.people.communication.CommunicationStatus.SENT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.mobiletoolkit.handbook.undertaking.Undertaken;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.access.Access;

/** Something that people are told, by a day, so that everybody affected is aware of the change (handbook 1.6.1, 1.6.2). */
@Entity
@Noun(value = "communication", at = "/communications")
public class Communication extends Undertaken<CommunicationContent, CommunicationStatus> {

    static final Lifecycle<CommunicationStatus> MACHINE = endedBy(Access.KEEP_COMMUNICATIONS, OPEN, SENT, CANCELLED);

    @Embedded
    private CommunicationContent content;

    protected Communication() {}

    Communication(Origin origin, CommunicationContent content) {
        super(origin, OPEN);
        this.content = content;
    }

    /** Whether it is for a group of people who work here or are cared for here. */
    boolean isFor(UUID groupId) {
        return !content.external()
                && (content.groupIds().isEmpty() || content.groupIds().contains(groupId));
    }

    @Override
    protected Lifecycle<CommunicationStatus> machine() {
        return MACHINE;
    }

    @Override
    protected void change(CommunicationContent to) {
        content = to;
    }

    @Override
    public CommunicationContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }
}
