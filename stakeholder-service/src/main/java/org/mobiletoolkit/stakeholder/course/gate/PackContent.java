package org.mobiletoolkit.stakeholder.course.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mobiletoolkit.platform.audit.HashChain;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/** Writes down everything that a decision was taken on, in one canonical form. */
@ApplicationScoped
class PackContent {

    private static final String FORM = "evidence-pack.v1";

    private final ObjectMapper json;
    private final Toolkit toolkit;
    private final OpinionReaders opinions;
    private final EvidenceReaders readers;
    private final GateDecisions decisions;

    PackContent(
            ObjectMapper json,
            Toolkit toolkit,
            OpinionReaders opinions,
            EvidenceReaders readers,
            GateDecisions decisions) {
        this.json = json;
        this.toolkit = toolkit;
        this.opinions = opinions;
        this.readers = readers;
        this.decisions = decisions;
    }

    /** Canonical JSON: members sorted at every depth, no spaces (RFC 8785 style, handbook 7.6). */
    String of(UUID packId, Ruling ruling) {
        var pack = json.createObjectNode()
                .put("form", FORM)
                .put("packId", packId.toString())
                .put("toolkitSha256", toolkit.sha256());
        pack.set("initiative", initiative(ruling.initiative()));
        pack.set("review", review(ruling.review()));
        pack.set("decision", decision(ruling));
        pack.set("meeting", tree(ruling.meeting()));
        pack.set("evidence", tree(ruling.evidence()));
        return HashChain.canonical(pack);
    }

    /** What of a pack the caller may read; the very same text where that is all of it. */
    String shown(EvidencePack pack) {
        return readers.mayReadAll(pack.initiativeId()) || decisions.isDecidedByCaller(pack.id())
                ? pack.content()
                : withoutOpinions(pack.content());
    }

    private String withoutOpinions(String content) {
        try {
            var pack = json.readTree(content);
            for (var fact : pack.path("evidence").findValues("facts").stream()
                    .flatMap(facts -> StreamSupport.stream(facts.spliterator(), false))
                    .toList()) {
                if (fact instanceof ObjectNode said
                        && opinions.withholds(fact.path("code").asText())) {
                    said.setAll((ObjectNode)
                            tree(json.treeToValue(fact, FactReading.class).withheld()));
                }
            }
            return HashChain.canonical(pack);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was frozen is no JSON", e);
        }
    }

    private ObjectNode initiative(Initiative initiative) {
        var node = json.createObjectNode()
                .put("id", initiative.id().toString())
                .put("reference", initiative.reference())
                .put("name", initiative.name())
                .put("sro", initiative.sro())
                .put("programmeManager", initiative.programmeManager())
                .put("status", initiative.status().name())
                .put("version", initiative.version());
        node.set("currentStep", tree(initiative.currentStep()));
        node.set("gatesPassed", tree(initiative.gatesPassed().stream().sorted().toList()));
        return node;
    }

    private ObjectNode review(GateReview review) {
        var node = json.createObjectNode()
                .put("id", review.id().toString())
                .put("gate", review.gate().name())
                .put("requestedBy", review.createdBy())
                .put("requestedAt", review.createdAt().toString());
        if (review.waveId() != null) {
            node.put("waveId", review.waveId().toString());
        }
        return node;
    }

    private ObjectNode decision(Ruling ruling) {
        ObjectNode node = json.valueToTree(ruling.body());
        node.put("id", ruling.id().toString())
                .put("number", ruling.number())
                .put("decidedBy", ruling.decidedBy())
                .put("decidedAt", ruling.decidedAt().toString());
        node.set("roadmap", tree(ruling.roadmap()));
        return node;
    }

    private JsonNode tree(@org.jspecify.annotations.Nullable Object value) {
        return json.valueToTree(value);
    }
}
