package org.mobiletoolkit.procurement.checklist;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.handbook.testing.SampleInitiatives;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.procurement.Register;

/** Checklists for the tests, issued over Kafka as stakeholder-service issues them. */
@ApplicationScoped
public class IssuedChecklists {

    static final String CHECKLISTS = "/api/v1/requirement-checklists";
    static final String ITEMS = "/api/v1/requirement-checklist-items";

    private final TestTopics topics;

    IssuedChecklists(TestTopics topics) {
        this.topics = topics;
    }

    /** A checklist with those items, heard of by the service; each item is {@code code=text}. */
    public UUID issued(UUID initiative, String... items) {
        var checklist = UUID.randomUUID();
        issue(UUID.randomUUID(), checklist, initiative, 1, items);
        awaitIssue(checklist, 1);
        return checklist;
    }

    /** Issues a checklist; the issue is also the event's sequence number. */
    void issue(UUID event, UUID checklist, UUID initiative, int issue, String... items) {
        publish(event, checklist, initiative, issue, payload(checklist, initiative, issue, items));
    }

    void publish(UUID event, UUID checklist, UUID initiative, long sequence, String payload) {
        topics.publish(
                event,
                SampleInitiatives.TOPIC,
                initiative.toString(),
                RequirementChecklistIssued.TYPE,
                checklist.toString(),
                "RRX",
                sequence,
                payload);
    }

    void awaitIssue(UUID checklist, int issue) {
        await().until(() -> {
            var answer = Register.auditor().get(CHECKLISTS + "/" + checklist);
            return answer.statusCode() == 200 && answer.jsonPath().getInt("issue") >= issue;
        });
    }

    static String payload(UUID checklist, UUID initiative, int issue, String... items) {
        var list = Arrays.stream(items)
                .map(item -> """
                        {"code":"%s","category":"SECURITY_IG","priority":"MUST","text":"%s","guidance":"Because"}""".formatted((Object[]) item.split("=")))
                .collect(Collectors.joining(","));
        return """
                {"checklistId":"%s","initiativeId":"%s","issue":%d,"templateId":"res.community-requirements-checklist",
                 "templateVersion":%d,"title":"Requirements","issuedBy":"project-member@rrx","later":"ignored",
                 "items":[%s]}""".formatted(checklist, initiative, issue, issue, list);
    }

    /** The item of a checklist with that code. */
    static UUID item(UUID checklist, String code) {
        return UUID.fromString(Register.auditor()
                .get(CHECKLISTS + "/" + checklist)
                .jsonPath()
                .getString("items.find { it.code == '" + code + "' }.id"));
    }
}
