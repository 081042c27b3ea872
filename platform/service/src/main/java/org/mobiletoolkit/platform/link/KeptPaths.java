package org.mobiletoolkit.platform.link;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads a path, or several. */
final class KeptPaths extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    KeptPaths() {
        super(Object.class);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return path(parser, context);
        }
        var paths = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            paths.add(parser.hasToken(JsonToken.VALUE_NULL) ? null : path(parser, context));
        }
        return paths;
    }

    private static @Nullable Object path(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? ApiPaths.kept(parser.getText())
                : context.handleUnexpectedToken(String.class, parser);
    }
}
