package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
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

    /** What was heard of it until now; something new when it is heard of for the first time. */
    static Heard of(EntityManager entities, UUID id) {
        var known = entities.find(Heard.class, id);
        if (known != null) {
            return known;
        }
        var heard = new Heard();
        heard.id = id;
        heard.name = "";
        entities.persist(heard);
        return heard;
    }
}
