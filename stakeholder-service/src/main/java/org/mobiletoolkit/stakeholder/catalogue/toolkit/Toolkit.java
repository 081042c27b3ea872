package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Catalogue.SuccessFactor;

/**
 * The toolkit as the service was shipped with it: the bytes of the file, their digest, and look-ups by id.
 *
 * <p>An unreadable or incomplete file stops the start: nothing else of the service would make sense without it.
 */
@Singleton
public class Toolkit {

    private static final String FILE = "/toolkit/toolkit.json";

    private final byte[] bytes;
    private final String sha256;
    private final Catalogue catalogue;
    private final Map<String, ToolkitItem> items;
    private final List<CheckpointDefinition> checkpoints;

    public Toolkit() {
        this.bytes = read();
        this.sha256 = HashChain.sha256(new String(bytes, StandardCharsets.UTF_8));
        this.catalogue = parse(bytes);
        this.items = Stream.concat(ToolkitItem.all(catalogue), ToolkitItem.facts(catalogue))
                .collect(Collectors.toUnmodifiableMap(ToolkitItem::id, Function.identity()));
        this.checkpoints = catalogue.steps().flatMap(CheckpointDefinition::of).toList();
    }

    /** The file, byte for byte. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the file in lower-case hexadecimal; names this edition of the toolkit. */
    public String sha256() {
        return sha256;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Optional<ToolkitStage> stage(String id) {
        return catalogue.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst();
    }

    /** The six steps in their order. */
    public List<ToolkitStep> steps() {
        return catalogue.steps().toList();
    }

    /** The step with the id. */
    public Optional<ToolkitStep> step(String id) {
        return catalogue.steps().filter(step -> step.id().equals(id)).findFirst();
    }

    /** An item of any kind by its id; a fact by its code. */
    public Optional<ToolkitItem> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    List<ToolkitItem> items(ToolkitItem.Kind kind) {
        return ToolkitItem.all(catalogue).filter(item -> item.kind() == kind).toList();
    }

    List<SuccessFactor> successFactors() {
        return catalogue.successFactors().all().toList();
    }

    /** The 24 checkpoints in the order of the steps. */
    public List<CheckpointDefinition> checkpoints() {
        return checkpoints;
    }

    /** The checkpoints that must be proved before a gate. */
    public List<CheckpointDefinition> checkpointsBefore(String gate) {
        return checkpoints.stream()
                .filter(checkpoint -> checkpoint.gate().equals(gate))
                .toList();
    }

    /** The fact with the code; empty when no checkpoint asks for it. */
    public Optional<CheckpointDefinition.FactDefinition> fact(String code) {
        return checkpoints.stream()
                .flatMap(checkpoint -> checkpoint.facts().stream())
                .filter(fact -> fact.code().equals(code))
                .findFirst();
    }

    private static byte[] read() {
        try (var in = Objects.requireNonNull(Toolkit.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue parse(byte[] bytes) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(bytes, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
