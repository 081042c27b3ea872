package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.PersonalData;

/**
 * Which members of a record changed, told without telling what people wrote.
 *
 * <p>Numbers, booleans, dates, ids and enum words stand as they are, unless the member is declared to hold something
 * about people, where a login may look like any of them; every other text only as a keyed hash, so that erasing a
 * person's data never needs to touch the log (handbook 7.6).
 */
@ApplicationScoped
class FieldChanges {

    private static final Pattern HARMLESS = Pattern.compile(
            "[A-Z][A-Z0-9]*_[A-Z0-9_]{1,60}" // enum words that no name looks like
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" // ids
                    + "|-?[0-9]{1,6}([.][0-9]{1,15})?" // decimals, too short to be a telephone number
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,18}Z)?" // dates and times
                    + "|[a-z]+([.-][a-z0-9]+){1,5}"); // ids of reference data

    private final ObjectMapper json;
    private final SecretKeySpec key;
    private final Set<String> personal;

    FieldChanges(ObjectMapper json, PersonalData data, @ConfigProperty(name = "platform.secrets.key") String secret) {
        this.json = json;
        this.personal = data.members();
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** An array of {@code {field, old, new}}, sorted by field. */
    ArrayNode between(@Nullable Object before, @Nullable Object after) {
        var old = tree(before);
        var now = tree(after);
        var names = new TreeSet<String>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        names.remove("version");
        var changes = JsonNodeFactory.instance.arrayNode();
        for (var name : names) {
            if (!old.path(name).equals(now.path(name))) {
                var change = changes.addObject().put("field", name);
                change.set("new", told(name, now.path(name)));
                change.set("old", told(name, old.path(name)));
            }
        }
        return changes;
    }

    private JsonNode tree(@Nullable Object value) {
        return value == null ? MissingNode.getInstance() : json.valueToTree(value);
    }

    private JsonNode told(String member, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (value.isTextual()) {
            return !personal.contains(member)
                            && HARMLESS.matcher(value.textValue()).matches()
                    ? value
                    : hashed(value.textValue());
        }
        return value.isContainerNode() ? hashed(value.toString()) : value;
    }

    private JsonNode hashed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return JsonNodeFactory.instance.textNode("hmac:" + HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
