package org.mobiletoolkit.benchmark.growth;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list that is asked for.
 *
 * @param person whose token it takes
 * @param path with filter and order
 * @param from the member of a page by which the next one begins, and the parameter that takes it
 */
public record GrowingList(String person, String path, From from) {

    private static final String SRO = "sro@rrx";
    private static final String API = "/api/v1";

    /**
     * How a list goes on.
     *
     * @param member of the answer
     */
    record From(String parameter, String member) {}

    private static final From CURSOR = new From("cursor", "nextCursor");
    private static final From AFTER = new From("after", "nextAfter");

    /** All that are measured. */
    public static List<GrowingList> all() {
        return Stream.of(stakeholders(), others(), history(), audit())
                .flatMap(List::stream)
                .toList();
    }

    private static List<GrowingList> stakeholders() {
        return of(
                "/stakeholders?",
                "sort=name",
                "sort=-name",
                "sort=createdAt",
                "sort=-createdAt",
                "status=ACTIVE",
                "status=LEFT",
                "kind=PERSON",
                "kind=GROUP",
                "seniority=MIDDLE",
                "internal=true",
                "champion=true",
                "odsCode=R0123",
                "relationshipOwner=owner77",
                "relationshipOwner=owner77&sort=createdAt",
                "subject=subject123456",
                "name=ada",
                "name=a1b2c",
                "name=zzzz",
                "initiativeId=" + Mass.QUIET,
                "initiativeId=" + Mass.QUIET + "&sort=createdAt");
    }

    private static List<GrowingList> others() {
        return Stream.concat(
                        of(
                                "/initiatives?",
                                "sort=createdAt",
                                "sort=name",
                                "sort=reference",
                                "sort=startedOn",
                                "status=DRAFT",
                                "currentStep=analyse.vision",
                                "reference=PRG-777")
                                .stream(),
                        of(
                                "/engagement-actions?",
                                "sort=dueOn",
                                "sort=createdAt",
                                "status=OPEN",
                                "status=COMPLETED",
                                "overdue=true",
                                "owner=owner77")
                                .stream())
                .toList();
    }

    private static List<GrowingList> history() {
        return Stream.concat(
                        of(
                                "/initiatives/" + Mass.BUSIEST + "/timeline?",
                                "sort=at",
                                "sort=-at",
                                "kind=DECISION",
                                "service=device",
                                "noun=initiative",
                                "from=2024-06-01")
                                .stream(),
                        of("/initiatives/" + Mass.BUSIEST, "/as-at?at=2024-03-01", "/checkpoints?", "/readiness?")
                                .stream())
                .toList();
    }

    private static List<GrowingList> audit() {
        return Stream.of(
                        "",
                        "&scopeId=" + Mass.BUSIEST,
                        "&scopeId=" + Mass.QUIET,
                        "&entityId=01900000-2000-7000-8000-000000000065")
                .map(filter ->
                        new GrowingList("auditor@rrx", API + "/stakeholder-audit/events?limit=50" + filter, AFTER))
                .toList();
    }

    private static List<GrowingList> of(String path, String... questions) {
        return Stream.of(questions)
                .map(question -> new GrowingList(SRO, API + path + question, CURSOR))
                .toList();
    }

    /** What tells it from the others. */
    public String name() {
        return path.substring(API.length()).replaceAll("01900000-\\d000-7000-8000-0*", "…");
    }
}
