package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Reads a value that is written as text.
 *
 * @param <T> the value
 */
final class ExactText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> form;

    ExactText(Class<T> type, Function<String, T> form) {
        super(type);
        this.form = form;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.OtherScalar;
    }

    @Override
    @SuppressWarnings("unchecked") // what a handler puts in its place is of the type that was asked for
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
        }
        var text = parser.getText();
        try {
            return form.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return (T) context.handleWeirdStringValue(_valueClass, text, "has not the form of one");
        }
    }
}
