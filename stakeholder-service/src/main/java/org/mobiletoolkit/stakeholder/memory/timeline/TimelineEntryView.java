package org.mobiletoolkit.stakeholder.memory.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;

/**
 * Something that happened to an initiative, as callers see it.
 *
 * @param id the id of the event that told it
 * @param sequence counts the events of the record, or of the fact, from 1
 * @param noun what kind of record; {@code fact} for evidence
 * @param ref path of the record; left out when it has none of its own
 * @param actor who gave the command, by login; left out for those who need not know, and where only `service` knows
 * @param actorId where the login is known to `service` alone: the subject id by which its audit log finds it
 * @param detail what else tells what happened, e.g. the gate and the verdict
 * @param fact the answer that changed; left out but for evidence
 * @param checkpoint what became of its checkpoint; left out but for evidence
 */
public record TimelineEntryView(
        UUID id,
        Instant at,
        long sequence,
        EntryKind kind,
        String service,
        String noun,
        @Nullable UUID recordId,
        @ApiPath @Nullable String ref,
        @Nullable String from,
        @Nullable String to,
        @Nullable String command,
        @Nullable String actor,
        @Nullable UUID actorId,
        Map<String, String> detail,
        @Nullable AnswerChange fact,
        @Nullable StatusChange checkpoint) {

    /** An answer that changed; the first that was ever told has nothing before it. */
    @Schema(name = "FactAnswerChange")
    public record AnswerChange(String code, @Nullable Answer was, Answer is) {}

    /** What the answer made of the checkpoint, perhaps nothing. */
    @Schema(name = "CheckpointStatusChange")
    public record StatusChange(String id, CheckpointStatus was, CheckpointStatus is) {}

    static TimelineEntryView of(TimelineEntry entry, boolean showsActor, RecordPaths paths) {
        var recordId = entry.recordId();
        return new TimelineEntryView(
                entry.id(),
                entry.at(),
                entry.sequence(),
                entry.kind(),
                entry.service(),
                entry.noun(),
                recordId,
                recordId == null ? null : paths.of(entry.noun(), recordId).orElse(null),
                entry.fromState(),
                entry.toState(),
                entry.command(),
                showsActor ? entry.actor() : null,
                null,
                entry.detail(),
                fact(entry),
                checkpoint(entry));
    }

    /** The same entry with the actor's login. */
    TimelineEntryView by(String login) {
        return with(ref, login, null, detail);
    }

    /** The same entry with the id of an actor whose login is not known here. */
    TimelineEntryView by(UUID subjectId) {
        return with(ref, null, subjectId, detail);
    }

    /** The same entry of a record that is found there. */
    TimelineEntryView at(String path, Map<String, String> more) {
        return with(path, actor, actorId, more);
    }

    private TimelineEntryView with(
            @Nullable String path, @Nullable String login, @Nullable UUID subjectId, Map<String, String> told) {
        return new TimelineEntryView(
                id,
                at,
                sequence,
                kind,
                service,
                noun,
                recordId,
                path,
                from,
                to,
                command,
                login,
                subjectId,
                told,
                fact,
                checkpoint);
    }

    private static @Nullable AnswerChange fact(TimelineEntry entry) {
        var code = entry.factCode();
        var is = entry.factIs();
        return code == null || is == null ? null : new AnswerChange(code, entry.factWas(), is);
    }

    private static @Nullable StatusChange checkpoint(TimelineEntry entry) {
        var id = entry.checkpointId();
        var was = entry.checkpointWas();
        var is = entry.checkpointIs();
        return id == null || was == null || is == null ? null : new StatusChange(id, was, is);
    }
}
