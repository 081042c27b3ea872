package org.mobiletoolkit.stakeholder.course.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;

/** What a service last announced about one fact of an initiative; {@link KnownFacts} writes it. */
@Entity
@Immutable
class KnownFact {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    private String code;

    private @Nullable Boolean satisfied;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> observed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> required;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> missing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recordRefs;

    private @Nullable String unanswered;

    private Instant asOf;

    protected KnownFact() {}

    String code() {
        return code;
    }

    FactReading reading(FactDefinition definition) {
        return new AnsweredFact(code, satisfied, observed, required, missing, recordRefs, unanswered)
                .reading(definition, asOf);
    }
}
