package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads values in the one way in which they are written: the standard readers take more for a day, a time or an id. */
@Singleton
class StrictReading implements ObjectMapperCustomizer {

    /** After all others, whose readers these replace. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("strict-reading")
                .addDeserializer(LocalDate.class, new ExactText<>(LocalDate.class, StrictReading::day))
                .addDeserializer(
                        Instant.class,
                        new ExactText<>(
                                Instant.class,
                                text -> OffsetDateTime.parse(text).toInstant()))
                .addDeserializer(UUID.class, new ExactText<>(UUID.class, StrictReading::uuid))
                .addDeserializer(BigDecimal.class, new ExactNumber())
                .addDeserializer(Integer.class, whole(Integer.class))
                .addDeserializer(Integer.TYPE, whole(Integer.TYPE))
                .addDeserializer(Long.class, whole(Long.class))
                .addDeserializer(Long.TYPE, whole(Long.TYPE))
                .setDeserializerModifier(new ExactNames()));
    }

    private static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static UUID uuid(String text) {
        if (!ParameterForm.isUuid(text)) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    @SuppressWarnings("unchecked") // as the reader is asked for
    private static <T extends Number> JsonDeserializer<T> whole(Class<T> type) {
        return new WholeNumber<>((JsonDeserializer<T>) NumberDeserializers.find(type, type.getName()), type);
    }

    /** Names of constants are read as they are, not with blanks around them. */
    private static final class ExactNames extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription described, JsonDeserializer<?> standard) {
            return new ExactName(standard, type.getRawClass());
        }
    }

    private static final class ExactName extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        ExactName(JsonDeserializer<?> standard, Class<?> type) {
            super(standard);
            this.type = type;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new ExactName(contextual, type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getText();
            return text == null || text.equals(text.strip())
                    ? super.deserialize(parser, context)
                    : context.handleWeirdStringValue(type, text, "has blanks around it");
        }
    }
}
