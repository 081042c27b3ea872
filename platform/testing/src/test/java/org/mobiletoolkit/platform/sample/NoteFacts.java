package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Questions about a folder of notes. */
@ApplicationScoped
public class NoteFacts implements FactSource {

    private final Notes notes;

    NoteFacts(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(notes::statuses)
                .of("note")
                .answering("NOTE.ANY", all -> fact("NOTE.ANY", all.size()))
                .answering("NOTE.OPEN", all -> fact("NOTE.OPEN", Collections.frequency(all, Note.Status.OPEN)));
    }

    private static Fact fact(String code, int count) {
        return Fact.of(code, count > 0).observed("notes", count).required("notes", 1);
    }
}
