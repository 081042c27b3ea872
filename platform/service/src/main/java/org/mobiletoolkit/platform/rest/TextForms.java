package org.mobiletoolkit.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.text.Text;

/** Reads every text in the form in which it is kept, as a member as well as within a tree. */
final class TextForms {

    private TextForms() {}

    static void teach(ObjectMapper json) {
        json.setNodeFactory(new KeptTrees());
        json.registerModule(new SimpleModule("text-forms").addDeserializer(String.class, new KeptMembers()));
    }

    private static final class KeptMembers extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            return text == null ? null : Text.kept(text);
        }
    }

    private static final class KeptTrees extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public TextNode textNode(@Nullable String text) {
            return super.textNode(text == null ? null : Text.kept(text));
        }
    }
}
