package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.mobiletoolkit.stakeholder.papers.document.DocumentCommands;
import org.mobiletoolkit.stakeholder.papers.document.DocumentType;
import org.mobiletoolkit.stakeholder.papers.document.NewDocument;

/** Begins a document of any type that the service knows: a new type needs nothing here. */
@ApplicationScoped
class DocumentMaker implements RecordMaker {

    static final String RECORD = "DOCUMENT";

    private final DocumentCommands commands;
    private final RecordBodies bodies;

    DocumentMaker(DocumentCommands commands, RecordBodies bodies) {
        this.commands = commands;
        this.bodies = bodies;
    }

    @Override
    public String record() {
        return RECORD;
    }

    @Override
    public Optional<String> obstacle(ObjectNode draft) {
        var type = draft.path("type").asText();
        return Arrays.stream(DocumentType.values())
                        .anyMatch(known -> known.name().equals(type))
                ? Optional.empty()
                : Optional.of("No documents of type " + type + " are kept here yet");
    }

    @Override
    public MadeRecord make(Making making, ObjectNode content) {
        var made = commands.begin(bodies.read(content, making.initiativeId(), NewDocument.class));
        return MadeRecord.here(RECORD, "/documents", made.id());
    }
}
