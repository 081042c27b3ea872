package org.mobiletoolkit.platform.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in words how many decimal places a number may have. As {@code multipleOf} the bound is broken by validators that
 * count in binary fractions, even by 0.3 and 0.1.
 */
final class DecimalPlaces {

    private DecimalPlaces() {}

    static void inWords(Schema schema) {
        var step = schema.getMultipleOf();
        if (step != null && step.compareTo(BigDecimal.ONE) < 0) {
            var places = step.stripTrailingZeros().scale();
            var words = places == 1 ? "At most one decimal place" : "At most " + places + " decimal places";
            var said = schema.getDescription();
            schema.setDescription(said == null || said.isBlank() ? words : said.strip() + ". " + words);
            schema.setMultipleOf(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(DecimalPlaces::inWords);
        }
        if (schema.getItems() != null) {
            inWords(schema.getItems());
        }
    }
}
