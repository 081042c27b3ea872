package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A stakeholder, or an affected group as a whole, was asked to take part (handbook 6.4). */
@Entity
@Noun(value = "consultation-invitation", at = "/consultation-invitations")
@AttributeOverride(name = "createdBy", column = @Column(name = "recorded_by"))
public class ConsultationInvitation extends Authored<InvitationContent> {

    @Formula("(select c.initiative_id from consultation c where c.id = consultation_id)")
    private UUID initiativeId;

    @Embedded
    private InvitationContent content;

    protected ConsultationInvitation() {}

    ConsultationInvitation(Origin origin, UUID initiativeId, InvitationContent content) {
        super(origin);
        this.initiativeId = initiativeId;
        this.content = content;
    }

    @Override
    protected void change(InvitationContent to) {
        content = to;
    }

    @Override
    public InvitationContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    InvitationStatus status() {
        return content.status();
    }
}
