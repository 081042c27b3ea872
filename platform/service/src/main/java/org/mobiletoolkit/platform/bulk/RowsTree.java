package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Tells rows as a JSON body would say them, whatever they were written in. */
final class RowsTree extends JsonSerializer<Rows<?>> {

    @Override
    public void serialize(Rows<?> rows, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart(JsonRows.MEMBER);
        for (var row : rows.said()) {
            out.writeTree(row.said());
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
