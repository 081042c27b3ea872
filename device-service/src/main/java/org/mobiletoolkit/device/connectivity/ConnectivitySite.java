package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.device.signal.SiteRating;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** A place on the connectivity map, with what its surveys come to. */
@Entity
@Noun(value = "connectivity-site", at = "/connectivity-sites")
public class ConnectivitySite extends Recorded<SiteContent> {

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

    protected ConnectivitySite() {}

    ConnectivitySite(Origin origin, SiteContent content) {
        super(origin);
        initiativeId = content.initiativeId();
        describe(content, origin.by(), origin.at());
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

    @Override
    public SiteContent content() {
        return new SiteContent(
                initiativeId,
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

    @Override
    public UUID scopeId() {
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
}
