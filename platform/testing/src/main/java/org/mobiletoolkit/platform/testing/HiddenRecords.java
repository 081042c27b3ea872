package org.mobiletoolkit.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An undertaking of which a caller must learn nothing, and what is in it: one record of each kind, by its collection. */
final class HiddenRecords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String member;
    private final String undertaking;
    private final Map<String, String> records = new LinkedHashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    HiddenRecords(String member, UUID undertaking) {
        this.member = member;
        this.undertaking = undertaking.toString();
    }

    void put(String collection, String id) {
        records.put(collection, id);
    }

    /** What is found at a name that is the same in every undertaking. */
    void name(String collection, String item) {
        items.put(collection, item);
    }

    void share(String collection) {
        shared.add(collection);
    }

    boolean has(String collection) {
        return records.containsKey(collection);
    }

    boolean isShared(String address) {
        return shared.stream().anyMatch(address::startsWith);
    }

    /** Whether a text, or an address, holds the id of the undertaking or of a record in it. */
    boolean isIn(String text) {
        return text.contains(undertaking) || secret().anyMatch(text::contains);
    }

    /** The same address of something that there is not. */
    String nowhere(String address) {
        return ID.matcher(address).replaceAll(any -> UUID.randomUUID().toString());
    }

    private Stream<String> secret() {
        return records.entrySet().stream()
                .filter(record -> !shared.contains(record.getKey()))
                .map(Map.Entry::getValue);
    }

    /** A path with the ids of what is hidden; null while there is none of the kind. */
    @Nullable
    String address(String path) {
        var address = path;
        while (address.contains("{")) {
            var start = address.indexOf('{');
            var value = value(address.substring(start + 1, address.indexOf('}')), address.substring(0, start - 1));
            if (value == null) {
                return null;
            }
            address = address.substring(0, start) + value + address.substring(address.indexOf('}') + 1);
        }
        return address;
    }

    /** An address with each parameter of a query that can name what is hidden. */
    List<String> asked(String address, List<String> parameters) {
        return parameters.stream()
                .filter(name -> id(name) != null)
                .map(name -> address + "?" + name + "=" + id(name))
                .toList();
    }

    private @Nullable String value(String parameter, String collection) {
        return switch (parameter) {
            case "number" -> "1";
            case "id" -> records.getOrDefault(collection, items.get(collection));
            default -> id(parameter);
        };
    }

    /** Ids of an example become those of what is hidden. */
    JsonNode named(JsonNode example) {
        if (example instanceof ObjectNode object) {
            object.properties().forEach(this::name);
        } else if (example instanceof ArrayNode array) {
            array.forEach(this::named);
        }
        return example;
    }

    private void name(Map.Entry<String, JsonNode> said) {
        var name = said.getKey();
        var value = said.getValue();
        var id = id(name);
        if (id != null && value.isTextual() && ID.matcher(value.asText()).matches()) {
            said.setValue(TextNode.valueOf(id));
        } else {
            named(value);
        }
    }

    /** What a member or parameter names: the undertaking, or as {@code areaId} a record of {@code /initiative-areas}. */
    @Nullable
    String id(String name) {
        if (name.equals(member)) {
            return undertaking;
        }
        if (!name.endsWith("Id")) {
            return null;
        }
        var noun = name.substring(0, name.length() - 2)
                        .replaceAll("([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT)
                + "s";
        return records.entrySet().stream()
                .filter(record ->
                        record.getKey().endsWith("/" + noun) || record.getKey().endsWith("-" + noun))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
