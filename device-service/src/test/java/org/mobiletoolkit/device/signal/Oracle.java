package org.mobiletoolkit.device.signal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The worked example CONN-1 of handbook 5.7 with all its boundaries, as data. */
public record Oracle(
        List<BigDecimal> points,
        List<Band> bands,
        BigDecimal usablePct,
        BigDecimal twentiethPercentile,
        Band siteBand,
        Map<BigDecimal, Band> boundaries,
        Map<BigDecimal, Band> wifiBoundaries,
        Map<BigDecimal, BigDecimal> wifiQualityPct) {

    public static Oracle read() {
        try (var file = Oracle.class.getResourceAsStream("/oracles/connectivity.json")) {
            var json = new ObjectMapper().readTree(file);
            var points = new ArrayList<BigDecimal>();
            json.get("points").forEach(value -> points.add(value.decimalValue()));
            var bands = new ArrayList<Band>();
            json.get("bands").forEach(value -> bands.add(Band.valueOf(value.textValue())));
            return new Oracle(
                    points,
                    bands,
                    json.get("usablePct").decimalValue(),
                    json.get("p20_nearestRank").decimalValue(),
                    Band.valueOf(json.get("siteBand_by_p20").textValue()),
                    byValue(json.get("boundaries"), node -> Band.valueOf(node.textValue())),
                    byValue(json.get("wifiBoundaries"), node -> Band.valueOf(node.textValue())),
                    byValue(json.get("wifiQualityPct"), JsonNode::decimalValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<BigDecimal, T> byValue(JsonNode object, java.util.function.Function<JsonNode, T> meaning) {
        var values = new LinkedHashMap<BigDecimal, T>();
        object.properties()
                .forEach(entry -> values.put(new BigDecimal(entry.getKey()), meaning.apply(entry.getValue())));
        return values;
    }
}
