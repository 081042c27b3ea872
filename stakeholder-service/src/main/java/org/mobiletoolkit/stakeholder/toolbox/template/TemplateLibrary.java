package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;

/**
 * Every version of every template that the service was shipped with: the bytes of its file, their digest, its content.
 *
 * <p>A file that cannot be read, does not hang together or is missing stops the start: better no service than one that
 * makes half a record.
 */
@Singleton
public class TemplateLibrary {

    private static final String FOLDER = "/templates/";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final TreeMap<String, TreeMap<Integer, Published>> versions = new TreeMap<>();
    private final byte[] schema;

    /** The list of files: a folder within an archive cannot be listed. */
    record Index(List<String> files) {}

    /** A version as it was published. */
    public record Published(Template template, byte[] bytes, String sha256) {}

    TemplateLibrary(Toolkit toolkit) {
        this.schema = bytes("template.schema.json");
        read("index.json", Index.class).files().forEach(file -> add(file, toolkit));
        var missing = missing(toolkit);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The toolkit names templates that are not there: " + missing);
        }
    }

    /** The newest version of each template, in the order of their ids. */
    List<Published> newest() {
        return versions.values().stream().map(all -> all.lastEntry().getValue()).toList();
    }

    /** All versions of a template, the first one first; none when there is no such template. */
    List<Published> all(String id) {
        return List.copyOf(versions.getOrDefault(id, new TreeMap<>()).values());
    }

    Optional<Published> newest(String id) {
        return Optional.ofNullable(versions.get(id)).map(all -> all.lastEntry().getValue());
    }

    public Optional<Published> version(String id, int version) {
        return Optional.ofNullable(versions.get(id)).map(all -> all.get(version));
    }

    /** The JSON Schema of templates, byte for byte. */
    byte[] schema() {
        return schema.clone();
    }

    private void add(String file, Toolkit toolkit) {
        var bytes = bytes(file);
        var template = parse(file, bytes, Template.class);
        var faults = TemplateRule.faults(template, item -> knows(toolkit, item));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(file + " " + String.join("; ", faults));
        }
        var known = versions.computeIfAbsent(template.id(), id -> new TreeMap<>());
        if (template.version() != known.size() + 1 || !file.equals(name(template))) {
            throw new IllegalStateException(
                    file + " is not where version %d of %s belongs".formatted(template.version(), template.id()));
        }
        var digest = HashChain.sha256(new String(bytes, StandardCharsets.UTF_8));
        known.put(template.version(), new Published(template, bytes, digest));
    }

    private static String name(Template template) {
        return "%s/%d.json".formatted(template.id(), template.version());
    }

    private static boolean knows(Toolkit toolkit, String id) {
        return toolkit.item(id).isPresent() || toolkit.step(id).isPresent();
    }

    /** The toolkit's templates of which the library has none. */
    private List<String> missing(Toolkit toolkit) {
        var missing = new ArrayList<String>();
        toolkit.steps().stream()
                .flatMap(step -> step.templates().stream())
                .map(template -> template.resourceId())
                .distinct()
                .filter(id -> !versions.containsKey(id))
                .forEach(missing::add);
        return missing;
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(TemplateLibrary.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String file, Class<T> type) {
        return parse(file, bytes(file), type);
    }

    private static <T> T parse(String file, byte[] bytes, Class<T> type) {
        try {
            return STRICT.readValue(bytes, type);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
