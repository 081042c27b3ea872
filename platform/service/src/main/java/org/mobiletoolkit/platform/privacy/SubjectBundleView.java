package org.mobiletoolkit.platform.privacy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one service holds about a person, a page of it (handbook 7.5).
 *
 * @param service the service's name
 * @param subjectId the person's id in this service; null when it has not met them
 * @param records the records, in the order of the tables; other people are covered
 * @param mentions places where free text names the person: a human being must read them before they are given away
 * @param moreMentions whether there are more places than are named here
 * @param nextCursor how to go on; null on the last page
 */
public record SubjectBundleView(
        String service,
        @Nullable UUID subjectId,
        boolean restricted,
        Instant exportedAt,
        List<RecordView> records,
        List<MentionView> mentions,
        boolean moreMentions,
        @Nullable String nextCursor) {

    /** Whether a record is about the person, or only mentions them. */
    @Schema(name = "SubjectRecordRelation")
    public enum Relation {
        ABOUT,
        MENTIONED
    }

    /**
     * One record.
     *
     * @param places JSON pointers into the record, as it is stored, to where the person's login stands
     * @param data the record without what others are not meant to see; of a record that only mentions the person, no more
     *     than the places and what is needed to understand them
     */
    @Schema(name = "SubjectRecordView")
    public record RecordView(
            @Schema(examples = "meeting") String table,

            @Schema(examples = "01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11")
            String id,

            Relation relation,
            List<String> places,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            ObjectNode data) {}

    /**
     * A free text that holds one of the words by which the person is known.
     *
     * @param key reaches the person whom the record is about, here and in every other service; left out where it is about
     *     nobody
     */
    @Schema(name = "SubjectMentionView")
    public record MentionView(
            String table,
            String id,
            String column,

            @Schema(examples = "contact:01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11") @Nullable
            String key) {}
}
