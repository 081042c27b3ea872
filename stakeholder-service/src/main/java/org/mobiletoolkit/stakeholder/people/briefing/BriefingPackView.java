package org.mobiletoolkit.stakeholder.people.briefing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/**
 * A briefing pack as callers see it.
 *
 * @param number counts the packs of the initiative from 1
 * @param shortened whether texts were cut so that two pages hold it
 * @param contentSha256 of the content in canonical JSON (members sorted, no spaces, UTF-8)
 * @param sources from which records it was drawn, in which version
 * @param html where the page is, and {@code pdf} where the PDF is
 * @param unprinted the letters that the PDF lacks and shows as a box (□), though the page has them; left out of lists
 * @param content what it says; left out of lists
 */
public record BriefingPackView(
        UUID id,
        UUID initiativeId,
        int number,
        @Nullable UUID consultationId,
        ConsultationTopic topic,
        int pages,
        boolean shortened,
        String contentSha256,
        List<BriefingSource> sources,

        @Schema(examples = "/api/v1/briefing-packs/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71/document.html") @ApiPath
        String html,

        @Schema(examples = "/api/v1/briefing-packs/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71/document.pdf") @ApiPath
        String pdf,

        Instant generatedAt,
        @Nullable List<String> unprinted,
        @Nullable BriefingContent content) {

    /** As in a list. */
    static BriefingPackView row(BriefingPack pack) {
        return of(pack, null, null);
    }

    static BriefingPackView of(BriefingPack pack, @Nullable BriefingContent content, @Nullable List<String> unprinted) {
        var path = "/briefing-packs/" + pack.id();
        return new BriefingPackView(
                pack.id(),
                pack.initiativeId(),
                pack.number(),
                pack.consultationId(),
                pack.topic(),
                pack.pages(),
                pack.shortened(),
                pack.contentSha256(),
                pack.sources(),
                path + "/document.html",
                path + "/document.pdf",
                pack.generatedAt(),
                unprinted,
                content);
    }
}
