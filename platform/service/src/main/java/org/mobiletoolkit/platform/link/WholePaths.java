package org.mobiletoolkit.platform.link;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Collection;

/** Writes a path, or several. */
final class WholePaths extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    WholePaths() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (value instanceof Collection<?> paths) {
            out.writeStartArray();
            for (var path : paths) {
                serialize(path, out, provider);
            }
            out.writeEndArray();
        } else {
            out.writeString(ApiPaths.whole(String.valueOf(value)));
        }
    }
}
