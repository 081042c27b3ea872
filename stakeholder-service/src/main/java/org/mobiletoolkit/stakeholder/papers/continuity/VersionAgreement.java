package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.papers.document.SeenVersion;

/** What the lead of a service said about exactly one content of the plan; only ever added. */
@Entity
@Immutable
public class VersionAgreement {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID documentId;
    private int number;
    private int submission;
    private String service;

    @Enumerated(EnumType.STRING)
    private AgreementVerdict verdict;

    private @Nullable String reason;
    private String saidBy;
    private Instant saidAt;

    protected VersionAgreement() {}

    VersionAgreement(UUID id, SeenVersion version, NewAgreement said, String saidBy, Instant saidAt) {
        this.id = id;
        this.initiativeId = version.initiativeId();
        this.documentId = version.documentId();
        this.number = version.number();
        this.submission = version.submission();
        this.service = said.service();
        this.verdict = said.verdict();
        this.reason = said.reason();
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID documentId() {
        return documentId;
    }

    int number() {
        return number;
    }

    int submission() {
        return submission;
    }

    String service() {
        return service;
    }

    AgreementVerdict verdict() {
        return verdict;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String saidBy() {
        return saidBy;
    }

    Instant saidAt() {
        return saidAt;
    }

    SaidAgreement said() {
        return new SaidAgreement(service, verdict, saidBy);
    }
}
