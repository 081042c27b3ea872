package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mobiletoolkit.platform.outbox.Notebook;
import org.mobiletoolkit.platform.outbox.Notebook.Notes;

/**
 * The heads of the chain that were noted where who can change the database cannot: on the topic {@code
 * toolkit.<service>.audit-heads.v1}, signed.
 */
@ApplicationScoped
class NotedHeads {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Notebook notebook;
    private final ChainKey key;
    private final String service;
    private final String topic;

    NotedHeads(Notebook notebook, ChainKey key, @ConfigProperty(name = "platform.service") String service) {
        this.notebook = notebook;
        this.key = key;
        this.service = service;
        this.topic = "toolkit." + service + ".audit-heads.v1";
    }

    /**
     * Some of the heads.
     *
     * @param next where to go on
     */
    record Some(List<Head> heads, long next, boolean more) {}

    private record Note(long seq, String hash, String signature) {}

    void note(Head head) throws IOException, InterruptedException {
        var note = new Note(head.seq(), head.hash(), key.sign(service, head.seq(), head.hash()));
        notebook.add(topic, JSON.writeValueAsBytes(note));
    }

    /** The one that was noted last; nothing while the broker does not tell. */
    Optional<Some> last() {
        return notebook.last(topic).map(this::read);
    }

    /** Those from a place on, about so many; nothing while the broker does not tell. */
    Optional<Some> from(long place, int atMost) {
        return notebook.from(topic, place, atMost).map(this::read);
    }

    private Some read(Notes notes) {
        var heads = notes.notes().stream().flatMap(note -> head(note).stream()).toList();
        return new Some(heads, notes.next(), notes.more());
    }

    /** What we did not sign is no note of ours. */
    private Optional<Head> head(byte[] noted) {
        try {
            var note = JSON.readValue(noted, Note.class);
            return key.sign(service, note.seq(), note.hash()).equals(note.signature())
                    ? Optional.of(new Head(note.seq(), note.hash()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
