package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a decimal number by its value: {@code 53.80}, {@code 53.8} and {@code 5.38e1} are the same. */
final class ExactNumber extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ZEROS = 40;

    ExactNumber() {
        super(BigDecimal.class);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Float;
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(_valueClass, parser);
        }
        return plain(parser.getDecimalValue());
    }

    /** Without zeros at its end, and without an exponent unless it is out of all bounds. */
    static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 && bare.scale() > -MOST_ZEROS ? bare.setScale(0) : bare;
    }
}
