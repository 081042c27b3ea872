package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The bytes of a briefing pack, apart from it so that lists do not carry them. */
@Entity
@Immutable
public class BriefingDocument {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private String page;
    private byte[] pdf;

    protected BriefingDocument() {}

    BriefingDocument(UUID packId, String page, byte[] pdf) {
        this.id = packId;
        this.page = page;
        this.pdf = pdf;
    }

    String page() {
        return page;
    }

    byte[] pdf() {
        return pdf;
    }
}
