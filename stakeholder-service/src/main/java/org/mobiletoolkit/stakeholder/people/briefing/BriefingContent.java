package org.mobiletoolkit.stakeholder.people.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationMethod;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationStatus;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/**
 * What a briefing pack says, already shortened to what fits on two pages.
 *
 * @param matters what is told of the topic itself, part by part; a pack on the vision has none
 * @param shortened whether anything was cut or left out to make it fit; a cut text ends with an ellipsis
 */
public record BriefingContent(
        String form,
        String initiative,
        String reference,
        @Nullable String description,
        ConsultationTopic topic,
        LocalDate preparedOn,
        @Nullable Vision vision,
        List<Matter> matters,
        List<Opportunity> opportunities,
        int moreOpportunities,
        @Nullable Maturity maturity,
        @Nullable Readiness readiness,
        @Nullable Consulted consulted,
        List<KeyDate> keyDates,
        @Nullable String contact,
        boolean shortened) {

    public BriefingContent {
        matters = matters == null ? List.of() : matters; // packs that were kept before they told any
    }

    /** The form of the content, for whoever reads it by machine. */
    public static final String FORM = "briefing-pack.v1";

    /**
     * What is to be achieved.
     *
     * @param approvedOn null while it is still a draft
     */
    @Schema(name = "BriefingVision")
    public record Vision(
            String statement, @Nullable LocalDate approvedOn, List<String> objectives, int moreObjectives) {}

    /**
     * A part of what is told of the topic.
     *
     * @param more how many items are left out
     */
    @Schema(name = "BriefingMatter")
    public record Matter(String heading, @Nullable String text, List<Item> items, int more) {

        static Matter of(String heading, @Nullable String text) {
            return new Matter(heading, text, List.of(), 0);
        }

        boolean saysSomething() {
            return text != null && !text.isBlank() || !items.isEmpty();
        }
    }

    /** One thing of a part. */
    @Schema(name = "BriefingItem")
    public record Item(String name, @Nullable String detail) {}

    /** One of the most important opportunities. */
    @Schema(name = "BriefingOpportunity")
    public record Opportunity(int rank, String title, String description) {}

    /**
     * How mature the organisation is in its use of digital technology.
     *
     * @param overall null while a dimension is not assessed
     * @param of the highest possible score
     */
    @Schema(name = "BriefingMaturity")
    public record Maturity(
            @Nullable BigDecimal overall, int of, LocalDate assessedOn, List<Bar> dimensions, int moreDimensions) {}

    /**
     * One figure with its bar.
     *
     * @param twentieths how long the bar is, 0 to 20; it repeats the figure and says nothing new
     */
    @Schema(name = "BriefingBar")
    public record Bar(String name, BigDecimal value, int twentieths) {}

    /** How far the ten success factors are in place, mean of 1 to 5. */
    @Schema(name = "BriefingReadiness")
    public record Readiness(BigDecimal mean, BigDecimal indexPct, LocalDate assessedOn) {}

    /** Who is asked what, until when, and how they respond. */
    @Schema(name = "BriefingConsultation")
    public record Consulted(
            UUID id,
            String title,
            String objectives,
            ConsultationMethod method,
            LocalDate opens,
            LocalDate closes,
            ConsultationStatus status,
            @Nullable String howToRespond,
            List<Asked> asked,
            int moreAsked) {}

    /** One group that is asked; null people where nobody said how many. */
    @Schema(name = "BriefingAsked")
    public record Asked(String name, @Nullable Integer people) {}

    /** A day to keep in mind. */
    @Schema(name = "BriefingKeyDate")
    public record KeyDate(LocalDate day, String what) {}
}
