package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The part of one stakeholder in one deliverable; one of each, so nobody has two parts. */
@Entity
public class RaciAssignment {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID deliverableId;
    private UUID stakeholderId;

    @Enumerated(EnumType.STRING)
    private RaciPart part;

    protected RaciAssignment() {}

    RaciAssignment(UUID id, RaciDeliverable deliverable, NewRaciAssignment said) {
        this.id = id;
        this.initiativeId = deliverable.scopeId();
        this.deliverableId = deliverable.id();
        this.stakeholderId = said.stakeholderId();
        this.part = said.part().orElseThrow();
    }

    NewRaciAssignment said() {
        return new NewRaciAssignment(stakeholderId, part.letters());
    }
}
