package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the records stand that carry the toolkit's items out: its {@code implementedBy} told as paths of the suite.
 *
 * <p>Read from a file at the start; a file that cannot be read stops it.
 */
@Singleton
class RecordLinks {

    private static final String FILE = "/worklist/records.json";

    private final Set<String> collections;
    private final Map<String, Place> places;

    /**
     * The file.
     *
     * @param collections first segments of the suite's paths
     * @param records where each kind of record stands
     */
    record Register(List<String> collections, List<Place> records) {}

    /**
     * Where records of a kind stand.
     *
     * @param record the kind, as the toolkit names it
     * @param path the path, with {@code {initiativeId}}; none while no service keeps such records
     */
    record Place(String record, @Nullable String path) {}

    RecordLinks() {
        var register = read();
        this.collections = Set.copyOf(register.collections());
        this.places = register.records().stream().collect(Collectors.toMap(Place::record, Function.identity()));
    }

    Set<String> collections() {
        return collections;
    }

    Set<String> records() {
        return places.keySet();
    }

    /** The links of an item to the records that carry it out in this initiative. */
    List<WorkRecordLink> of(List<String> implementedBy, UUID initiativeId) {
        return implementedBy.stream().map(record -> link(record, initiativeId)).toList();
    }

    private WorkRecordLink link(String record, UUID initiativeId) {
        var place = places.get(record);
        var path = place == null ? null : place.path();
        return new WorkRecordLink(
                record,
                record.substring(0, record.indexOf('.')),
                path == null ? null : path.replace("{initiativeId}", initiativeId.toString()));
    }

    private static Register read() {
        try (var in = Objects.requireNonNull(RecordLinks.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, Register.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
