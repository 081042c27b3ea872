package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads and writes OpenAPI documents as trees, so that no keyword is lost, known to a library or not. */
final class DocumentFormat {

    private static final int LARGEST_DOCUMENT = 32 * 1024 * 1024;

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .loaderOptions(loaderOptions())
                    .stringQuotingChecker(new NumbersLookLikeText())
                    .enable(Feature.MINIMIZE_QUOTES)
                    .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .disable(Feature.SPLIT_LINES)
                    .disable(Feature.WRITE_DOC_START_MARKER)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private DocumentFormat() {}

    private static LoaderOptions loaderOptions() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_DOCUMENT);
        return options;
    }

    static ObjectNode readYaml(String text) throws JsonProcessingException {
        return (ObjectNode) YAML.readTree(text);
    }

    static ObjectNode readJson(String text) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(text);
    }

    static String yaml(ObjectNode document) throws JsonProcessingException {
        return YAML.writeValueAsString(document);
    }

    static String json(ObjectNode document) throws JsonProcessingException {
        return JSON.writeValueAsString(document) + "\n";
    }

    /** Plain text that begins like a number, a date or a time is a string only to some readers: quote it. */
    private static final class NumbersLookLikeText extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || value.isEmpty() || "0123456789+-.=~".indexOf(value.charAt(0)) >= 0;
        }
    }
}
