package org.mobiletoolkit.platform.login;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Logins;

/** Reads what would have been read, and writes each text of it in the one form of a login. */
class LoginReader extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<Object> usual;

    /** As Jackson makes it, before it knows the member. */
    LoginReader() {
        this(null);
    }

    private LoginReader(@Nullable JsonDeserializer<Object> usual) {
        this.usual = usual;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty member)
            throws JsonMappingException {
        return new LoginReader(context.findContextualValueDeserializer(member.getType(), member));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (usual == null) {
            throw JsonMappingException.from(parser, "A login stands in a member");
        }
        return canonical(usual.deserialize(parser, context));
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        return usual == null ? null : usual.getNullValue(context);
    }

    private static @Nullable Object canonical(@Nullable Object read) {
        if (read instanceof String text) {
            return Logins.canonical(text);
        }
        return read instanceof Collection<?> many
                ? many.stream().map(LoginReader::canonical).distinct().toList()
                : read;
    }
}
