package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row about the person of its card. */
@Entity
public class CardEntry {

    @Id
    UUID id;

    @TenantId
    String organisation;

    UUID cardId;
    String said;

    @Version
    long version;
}
