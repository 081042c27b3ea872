package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What was heard of a neighbour's record. */
@Entity
public class Heard {

    @Id
    UUID id;

    @TenantId
    String organisation;

    String name;
    int times;
}
