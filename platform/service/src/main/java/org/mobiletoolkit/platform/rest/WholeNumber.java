package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number by its value: {@code 3.0} is 3, and {@code 3.5} is none.
 *
 * @param <T> its type
 */
final class WholeNumber<T extends Number> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** More digits than any of these types has. */
    private static final int DIGITS = 20;

    private final JsonDeserializer<T> standard;

    WholeNumber(JsonDeserializer<T> standard, Class<T> type) {
        super(type);
        this.standard = standard;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Integer;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) && !parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return standard.deserialize(parser, context);
        }
        var value = parser.getDecimalValue().stripTrailingZeros();
        if (value.scale() > 0) {
            return refused(context, value, "is no whole number");
        }
        if (value.precision() - value.scale() > DIGITS) {
            return refused(context, value, "is out of range");
        }
        try {
            return of(value.longValueExact());
        } catch (ArithmeticException e) {
            return refused(context, value, "is out of range");
        }
    }

    @SuppressWarnings("unchecked") // as the type says
    private T of(long value) {
        return _valueClass == Long.class || _valueClass == Long.TYPE
                ? (T) (Long) value
                : (T) (Integer) Math.toIntExact(value);
    }

    @SuppressWarnings("unchecked") // what a handler puts in its place is of the type that was asked for
    private T refused(DeserializationContext context, Number value, String why) throws IOException {
        return (T) context.handleWeirdNumberValue(_valueClass, value, why);
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        return standard.getNullValue(context);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        return standard.getAbsentValue(context);
    }
}
