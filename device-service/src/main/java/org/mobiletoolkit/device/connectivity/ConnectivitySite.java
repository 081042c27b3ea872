package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.device.signal.SiteRating;
import org.mobiletoolkit.platform.audit.Subject;

/** A place on the connectivity map, with what its surveys come to. */
@Entity
public class ConnectivitySite {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    @Nullable
    private String postcode;

    @Nullable
    private BigDecimal latitude;

    @Nullable
    private BigDecimal longitude;

    @Nullable
    private String siteCode;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "connectivity_mitigation", joinColumns = @JoinColumn(name = "site_id"))
    private Set<Mitigation> mitigations = new HashSet<>();

    @Embedded
    private SurveySummary summary = SurveySummary.OF_NOTHING;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Band band;

    private Instant createdAt;

    @Version
    private long version;

    protected ConnectivitySite() {}

    ConnectivitySite(UUID id, UUID initiativeId, SiteContent content, String author, Instant at) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdAt = at;
        describe(content, author, at);
    }

    /** Takes over what is written about it; a mitigation that was there keeps who recorded it and when. */
    final void describe(SiteContent content, String author, Instant at) {
        code = content.code();
        name = content.name();
        kind = content.kind();
        postcode = content.postcode();
        latitude = content.latitude();
        longitude = content.longitude();
        siteCode = content.siteCode();
        mitigations.removeIf(recorded -> content.mitigations().stream().noneMatch(told -> told.says(recorded)));
        for (var told : content.mitigations()) {
            if (mitigations.stream().noneMatch(told::says)) {
                mitigations.add(new Mitigation(told.kind(), told.description(), author, at));
            }
        }
    }

    /** Takes over what its points come to now. */
    void surveyed(SurveySummary now, SiteRating rating) {
        summary = now;
        band = rating.band();
    }

    SiteContent content() {
        return new SiteContent(
                code,
                name,
                kind,
                postcode,
                latitude,
                longitude,
                siteCode,
                mitigations().stream()
                        .map(recorded -> new NewMitigation(recorded.kind(), recorded.description()))
                        .toList());
    }

    /** How it appears in audit and events. */
    Subject subject() {
        return new Subject("connectivity-site", id, initiativeId, version);
    }

    public UUID id() {
        return id;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public String code() {
        return code;
    }

    /** What was agreed, in the order of the kinds. */
    public List<Mitigation> mitigations() {
        return mitigations.stream()
                .sorted(Comparator.comparing(Mitigation::kind))
                .toList();
    }

    SurveySummary summary() {
        return summary;
    }

    /** How well it is connected; null until it is surveyed. */
    public @Nullable Band band() {
        return band;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
