package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a version says, by the members of the content of its document's type. */
@Embeddable
public record Writing(
        @Column(name = "content") @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> members) {}
