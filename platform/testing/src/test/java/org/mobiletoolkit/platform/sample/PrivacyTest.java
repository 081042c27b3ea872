package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.person.PersonalData;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.LoginRules;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.PrivacyRules;
import org.mobiletoolkit.platform.testing.TestIssuer;

/** What people may ask of the data about them, of a service that has rows of every kind. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PrivacyTest {

    private static final String PRIVACY = "/api/v1/sample-privacy";
    private static final String REASON = "{\"reason\":\"Subject request, no ground to keep the data\"}";

    @Inject
    DataSource database;

    @Inject
    PersonalData data;

    @Inject
    EntityManagerFactory persistence;

    private Cards cards;
    private String login;
    private UUID folder;

    @BeforeEach
    void somebody() {
        cards = new Cards(database);
        login = "person-" + UUID.randomUUID().toString().substring(0, 13);
        folder = UUID.randomUUID();
    }

    private static RequestSpecification handler() {
        return Api.as("ig-lead@rrx", "RRX", "IG_LEAD");
    }

    private ValidatableResponse export(String subject) {
        return handler()
                .body("{}")
                .post(PRIVACY + "/subjects/" + subject + "/export")
                .then();
    }

    private ValidatableResponse erase(String subject) {
        return handler()
                .body(REASON)
                .post(PRIVACY + "/subjects/" + subject + "/erase")
                .then();
    }

    private String hold(String what) {
        return handler()
                .body("{%s,\"reason\":\"Litigation, file 42\"}".formatted(what))
                .post(PRIVACY + "/legal-holds")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static void release(String hold) {
        handler().post(PRIVACY + "/legal-holds/" + hold + "/release").then().statusCode(200);
    }

    private String row(String table, UUID id) throws SQLException {
        return cards.text("select t::text from %s t where id = '%s'".formatted(table, id));
    }

    private String write() {
        return Api.as(login, "RRX", "WRITER")
                .body("{\"folderId\":\"%s\",\"note\":{\"title\":\"t\"}}".formatted(folder))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void declaresEveryColumnOfItsSchema() throws SQLException {
        PrivacyRules.check(data, database);
    }

    @Test
    void readsWhoSomebodyIsInOneForm() {
        LoginRules.check(data, persistence);
    }

    @Test
    void showsAPersonAllAboutThemAndNobodyElse() throws SQLException {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        var said = cards.entry(own, "They doubt it", "writer@rrx", null);
        var others = cards.card(folder, "other@rrx", "Ward manager", login);
        cards.execute("update card set watchers = '[\"other@rrx\"]', favours = '[]' where id = '%s'".formatted(others));
        cards.mark(own, "STAR", login);
        cards.verdict(folder, login, "nothing");
        cards.card(folder, "third@rrx", "Somebody else", "writer@rrx");

        var bundle = export(login)
                .statusCode(200)
                .body("service", equalTo("sample"))
                .extract()
                .jsonPath();

        assertThat(bundle.getList("records.table"))
                .containsExactly("card", "card", "card_entry", "card_mark", "verdict");
        assertThat(bundle.getMap("records.find { it.id == '%s' }.data".formatted(own)))
                .containsEntry("name", "Community matron")
                .containsEntry("email", "a@b.example")
                .containsEntry("liking", "GOOD")
                .containsEntry("points", 4)
                .containsEntry("remark", "Likes Community matron")
                .containsEntry("written_by", "[third party]")
                .containsEntry("watchers", List.of(login, "[third party]"))
                .doesNotContainKey("organisation");
        assertThat(bundle.getList("records.find { it.id == '%s' }.data.favours.what".formatted(own)))
                .containsExactly("tea", "salt");
        assertThat(bundle.getList("records.find { it.id == '%s' }.places".formatted(own)))
                .containsExactly("/login", "/watchers/0", "/favours/0/who");
        assertThat(bundle.getMap("records.find { it.id == '%s' }.data".formatted(said)))
                .containsEntry("said", "They doubt it");
        var mentioned = bundle.getMap("records.find { it.id == '%s' }".formatted(others));
        assertThat(mentioned).containsEntry("relation", "MENTIONED");
        assertThat(mentioned.get("data").toString())
                .contains(login)
                .doesNotContain("Ward manager", "a@b.example", "Likes", "other@rrx", "points", "GOOD");
        assertThat(bundle.prettify()).doesNotContain("writer@rrx", "colleague@rrx", "third@rrx");
    }

    @Test
    void handsOutPageByPageWhatIsMuch() throws SQLException {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        for (var i = 0; i < 6; i++) {
            cards.entry(own, "said " + i, login, null);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = handler()
                    .body(cursor == null ? "{\"limit\":2}" : "{\"limit\":2,\"cursor\":\"%s\"}".formatted(cursor))
                    .post(PRIVACY + "/subjects/" + login + "/export")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("records")).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.getList("records.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        handler()
                .body("{\"cursor\":\"AAAA\"}")
                .post(PRIVACY + "/subjects/" + login + "/export")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void namesTheFreeTextThatAHumanBeingMustRead() throws SQLException {
        var note = write();
        cards.execute("update note set title = 'Ask the Night sister of ward 7_b' where id = '%s'".formatted(note));

        handler()
                .body("{\"alsoKnownAs\":[\"night SISTER of ward 7_b\"]}")
                .post(PRIVACY + "/subjects/" + login + "/export")
                .then()
                .statusCode(200)
                .body("mentions.table", contains("note"))
                .body("mentions.id", contains(note))
                .body("mentions.column", contains("title"))
                .body("mentions.key", contains(nullValue()))
                .body("moreMentions", equalTo(false));
        handler()
                .body("{\"alsoKnownAs\":[\"night sister of ward 7xb\"]}")
                .post(PRIVACY + "/subjects/" + login + "/export")
                .then()
                .body("mentions", empty());
    }

    @Test
    void erasesEveryTraceAndLeavesSumsDecisionsAndChainsAsTheyWere() throws SQLException {
        write();
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        var said = cards.entry(own, "They doubt it", login, null);
        cards.mark(own, "STAR", login);
        var verdict = cards.verdict(folder, login, "nothing");
        var others = cards.card(folder, "other@rrx", "Ward manager", login);
        var subjectId = cards.text("select subject_id from person where login = '%s'".formatted(login));

        erase(login)
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("subjectId", equalTo(subjectId))
                .body("outcomes.findAll { it.table == 'card' }.outcome", contains("PSEUDONYMISED"))
                .body("outcomes.find { it.table == 'card' }.count", equalTo(2))
                .body("outcomes.find { it.table == 'card_entry' }.outcome", equalTo("PSEUDONYMISED"))
                .body("outcomes.find { it.table == 'card_entry' }.records", contains(said.toString()))
                .body("outcomes.find { it.table == 'card_mark' }.outcome", equalTo("PSEUDONYMISED"))
                .body("outcomes.find { it.table == 'verdict' }.outcome", equalTo("PSEUDONYMISED"));

        PrivacyRules.assertForgotten(database, login);
        assertThat(row("card", own))
                .contains(subjectId, "Erased person", "[erased]", "GOOD")
                .doesNotContain("matron");
        assertThat(row("card_entry", said)).doesNotContain("doubt");
        assertThat(row("card", others)).contains("Ward manager", "a@b.example", subjectId);
        assertThat(row("verdict", verdict)).contains("PASS", subjectId);
        assertThat(cards.text("select version from card where id = '%s'".formatted(own)))
                .isEqualTo("1");
        assertThat(cards.text("select sum(points) from card where folder_id = '%s'".formatted(folder)))
                .isEqualTo("8");
        await().until(() -> "0".equals(cards.text("select count(*) from audit_unsealed")));
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get("/api/v1/sample-audit/verify")
                .then()
                .body("intact", equalTo(true));
        assertThatThrownBy(() -> cards.execute("update verdict set given_by = 'x' where id = '%s'".formatted(verdict)))
                .hasMessageContaining("append-only");
    }

    @Test
    void erasesMuchInSeveralRequestsAndOnceUnderAKey() throws SQLException {
        cards.execute("""
                insert into card_entry (id, organisation, card_id, said, heard_by, version)
                select gen_random_uuid(), 'RRX', '%s', 's', '%s', 0 from generate_series(1, 10050)""".formatted(cards.card(folder, "other@rrx", "Ward manager", "writer@rrx"), login));

        erase(login)
                .statusCode(200)
                .body("erased", equalTo(false))
                .body("more", equalTo(true))
                .body("outcomes.count", contains(10_000));
        handler()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(REASON)
                .post(PRIVACY + "/subjects/" + login + "/erase")
                .then()
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("more", equalTo(false))
                .body("outcomes.count", contains(50))
                .body("outcomes[0].records", hasSize(50));
        PrivacyRules.assertForgotten(database, login);
    }

    @Test
    void changesNothingWhenItErasesAgain() throws SQLException {
        write();
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        String subjectId = erase(login).statusCode(200).extract().path("subjectId");
        var before = row("card", own);

        erase(login).statusCode(404).body("code", equalTo("unknown-subject"));
        erase(subjectId).statusCode(200).body("erased", equalTo(true)).body("subjectId", equalTo(subjectId));

        assertThat(row("card", own)).isEqualTo(before);
        export(subjectId).statusCode(200).body("records.id", hasItem(own.toString()));
        handler().get(PRIVACY + "/subjects/" + subjectId).then().statusCode(200).body("erasedAt", notNullValue());
    }

    @Test
    void showsAuditorsAnErasedPersonWhereTheLoginStood() {
        var note = write();
        erase(login).statusCode(200);

        await().untilAsserted(() -> Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get("/api/v1/sample-audit/events?entityId=" + note)
                .then()
                .body("items.actor", contains("Erased person")));
    }

    @Test
    void isSomebodyNewWhenAnErasedPersonWritesAgain() throws SQLException {
        write();
        String erased = erase(login).extract().path("subjectId");
        folder = UUID.randomUUID();
        write();

        assertThat(cards.text("select subject_id from person where login = '%s'".formatted(login)))
                .isNotNull()
                .isNotEqualTo(erased);
    }

    @Test
    void erasesSomebodyWithoutALogin() throws SQLException {
        var own = cards.card(folder, null, "Parish clerk", "writer@rrx");
        var other = cards.card(folder, null, "Parish nurse", "writer@rrx");
        cards.entry(own, "They doubt it", "writer@rrx", null);

        export("card:" + own)
                .statusCode(200)
                .body("records", hasSize(2))
                .body("records.data.name", hasItem("Parish clerk"));
        erase("card:" + own).statusCode(200).body("outcomes.outcome", contains("PSEUDONYMISED", "PSEUDONYMISED"));

        assertThat(row("card", own)).doesNotContain("Parish clerk");
        assertThat(row("card", other)).contains("Parish nurse");
        export("card:" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void leavesAloneWhatIsUnderALegalHoldAndFinishesAfterwards() throws SQLException {
        write();
        var held = cards.card(folder, login, "Community matron", "writer@rrx");
        var free = cards.card(UUID.randomUUID(), login, "Community matron", "writer@rrx");
        var entry = cards.entry(held, "They doubt it", "writer@rrx", null);
        var hold = hold("\"scopeId\":\"" + folder + "\"");

        erase(login)
                .statusCode(200)
                .body("erased", equalTo(false))
                .body(
                        "outcomes.findAll { it.outcome == 'RETAINED' }.legalReason",
                        hasItem("Legal hold: Litigation, file 42"))
                .body(
                        "outcomes.findAll { it.outcome == 'RETAINED' }.records.flatten()",
                        hasItems(held.toString(), entry.toString()));

        assertThat(row("card", held)).contains(login, "Community matron");
        assertThat(row("card_entry", entry)).contains("doubt");
        assertThat(row("card", free)).doesNotContain(login);
        release(hold);
        erase(login).statusCode(200).body("erased", equalTo(true));
        PrivacyRules.assertForgotten(database, login);
    }

    @Test
    void holdsAllAboutAPerson() throws SQLException {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        var hold = hold("\"subject\":\"" + login + "\"");

        erase(login).statusCode(200).body("erased", equalTo(false)).body("outcomes.outcome", contains("RETAINED"));
        assertThat(row("card", own)).contains(login);
        handler().get(PRIVACY + "/subjects/" + login).then().body("legalHold", equalTo("Litigation, file 42"));
        handler()
                .body("{\"subject\":\"%s\",\"reason\":\"again\"}".formatted(login))
                .post(PRIVACY + "/legal-holds")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        release(hold);
        handler().post(PRIVACY + "/legal-holds/" + hold + "/release").then().statusCode(409);
        handler().get(PRIVACY + "/legal-holds/" + hold).then().statusCode(200).body("releasedAt", notNullValue());
    }

    @Test
    void saysWhatItRetainsUnderAHashAndUntilWhen() throws SQLException {
        var verdict = cards.verdict(folder, "writer@rrx", "attended by " + login);
        cards.card(folder, login, "Community matron", "writer@rrx");

        erase(login)
                .statusCode(200)
                .body("outcomes.find { it.table == 'verdict' }.outcome", equalTo("RETAINED"))
                .body("outcomes.find { it.table == 'verdict' }.legalReason", equalTo("Kept under its hash"))
                .body("outcomes.find { it.table == 'verdict' }.until", equalTo("2046-01-05"))
                .body("outcomes.find { it.table == 'verdict' }.records", contains(verdict.toString()));

        PrivacyRules.assertForgotten(database, login, "verdict");
    }

    @Test
    void keepsRestrictedPeopleOutOfEveryListButTheirOwn() throws SQLException {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        cards.card(folder, "other@rrx", "Ward manager", "writer@rrx");
        cards.card(folder, null, "Parish clerk", "writer@rrx");
        var parish = UUID.fromString(
                cards.text("select id from card where folder_id = '%s' and login is null".formatted(folder)));
        cards.entry(own, "They doubt it", "writer@rrx", null);
        var list = "/api/v1/cards?folderId=" + folder;
        var entries = "/api/v1/cards/entries?cardId=" + own;
        var reader = "reader@rrx";

        handler()
                .body(REASON)
                .post(PRIVACY + "/subjects/" + login + "/restrict")
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true));
        Api.as(reader, "RRX", "READER").get(list).then().body("items.name", contains("Parish clerk", "Ward manager"));
        Api.as(reader, "RRX", "READER").get(entries).then().body("items", empty());
        Api.as(login, "RRX", "READER").get(list).then().body("items.name", hasItem("Community matron"));
        Api.as(login, "RRX", "READER").get(entries).then().body("items", hasSize(1));
        export(login).statusCode(200).body("restricted", equalTo(true)).body("records", hasSize(2));

        handler()
                .body(REASON)
                .post(PRIVACY + "/subjects/card:" + parish + "/restrict")
                .then()
                .statusCode(200);
        Api.as(reader, "RRX", "READER").get(list).then().body("items.name", contains("Ward manager"));

        handler()
                .post(PRIVACY + "/subjects/" + login + "/release")
                .then()
                .statusCode(200)
                .body("restricted", equalTo(false));
        handler().post(PRIVACY + "/subjects/card:" + parish + "/release").then().statusCode(200);
        Api.as(reader, "RRX", "READER").get(list).then().body("items", hasSize(3));
        Api.as(reader, "RRX", "READER").get(entries).then().body("items", hasSize(1));
    }

    @Test
    void saysNothingIsDoneForNobodyButWhereTheNameIsReadAndWhichKeyReachesThem() throws SQLException {
        var name = "Parish clerk " + login;
        var own = cards.card(folder, null, name, "writer@rrx");
        var said = cards.entry(own, "As " + name + " said", "writer@rrx", null);
        var key = "card:" + own;

        for (var command : List.of("erase", "restrict", "release")) {
            handler()
                    .body(REASON)
                    .post(PRIVACY + "/subjects/no-such-" + login + "/" + command)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-subject"))
                    .body("mentions", empty());
            handler()
                    .body(REASON)
                    .post(PRIVACY + "/subjects/{name}/" + command, name)
                    .then()
                    .statusCode(404)
                    .body("mentions.table", contains("card", "card", "card_entry"))
                    .body("mentions.id", contains(own.toString(), own.toString(), said.toString()))
                    .body("mentions.key", contains(key, key, key));
        }
        handler()
                .body("{\"subject\":\"no-such-%s\",\"reason\":\"r\"}".formatted(login))
                .post(PRIVACY + "/legal-holds")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-subject"));
        assertThat(cards.text("select count(*) from person where login like '%" + login + "'"))
                .isEqualTo("0");
        assertThat(row("card", own)).contains(name);
        erase(key).statusCode(200).body("erased", equalTo(true));
        assertThat(row("card", own)).doesNotContain(name);
    }

    @Test
    void restrictsSomebodyNotMetHereWhenAnotherServiceKnowsThem() throws SQLException {
        handler()
                .body("{\"reason\":\"r\",\"unmet\":true}")
                .post(PRIVACY + "/subjects/" + login + "/restrict")
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true));
        cards.card(folder, login, "Community matron", "writer@rrx");

        Api.as("reader@rrx", "RRX", "READER")
                .get("/api/v1/cards?folderId=" + folder)
                .then()
                .body("items", empty());
    }

    @Test
    void restrictsWhoeverWorksAgainUnderTheLoginOfSomebodyErased() {
        write();
        String erased = erase(login).statusCode(200).extract().path("subjectId");
        folder = UUID.randomUUID();
        write();

        handler()
                .body(REASON)
                .post(PRIVACY + "/subjects/" + login + "/restrict")
                .then()
                .statusCode(200)
                .body("subjectId", not(equalTo(erased)));
    }

    @Test
    void letsNobodyHandleTheirOwnRequestAndNoStrangerAny() throws SQLException {
        cards.card(folder, login, "Community matron", "writer@rrx");
        var path = PRIVACY + "/subjects/" + login + "/export";

        Api.as(login, "RRX", "IG_LEAD")
                .body("{}")
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.as(login, "RRX", "IG_LEAD")
                .body(REASON)
                .post(PRIVACY + "/subjects/" + login + "/erase")
                .then()
                .statusCode(403);
        Api.as("x", "RRX", "WRITER").body("{}").post(path).then().statusCode(403);
        Api.as("x", "RRX", "AUDITOR").body("{}").post(path).then().statusCode(403);
        Api.anonymous().body("{}").post(path).then().statusCode(401);
        handler()
                .body("{}")
                .post("/api/v1/other-privacy/subjects/" + login + "/export")
                .then()
                .statusCode(404);
        Api.as("ig-lead@rry", "RRY", "IG_LEAD")
                .body("{}")
                .post(path)
                .then()
                .statusCode(200)
                .body("records", empty());
        Api.as("ig-lead@rry", "RRY", "IG_LEAD")
                .body(REASON)
                .post(PRIVACY + "/subjects/" + login + "/erase")
                .then()
                .statusCode(404)
                .body("mentions", empty());
        assertThat(cards.text("select count(*) from card where login = '%s'".formatted(login)))
                .isEqualTo("1");
        handler()
                .body("{\"reason\":\"\"}")
                .post(PRIVACY + "/subjects/" + login + "/erase")
                .then()
                .statusCode(422);
        handler().body("{\"colour\":1}").post(path).then().statusCode(400);
        handler().body("{\"limit\":0}").post(path).then().statusCode(422);
        export(UUID.randomUUID().toString()).statusCode(404);
        handler()
                .body("{\"reason\":\"r\"}")
                .post(PRIVACY + "/legal-holds")
                .then()
                .statusCode(422);
    }

    @Test
    void letsAMachineActOnlyForAPersonWhoMay() throws SQLException {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        var path = PRIVACY + "/subjects/" + login + "/export";
        var lead = TestIssuer.token("ig-lead@rrx", "RRX", "IG_LEAD");

        Api.asMachine().body("{}").post(path).then().statusCode(403);
        Api.asMachine()
                .header("On-Behalf-Of", "nonsense")
                .body("{}")
                .post(path)
                .then()
                .statusCode(401);
        Api.asMachine()
                .header("On-Behalf-Of", TestIssuer.token("writer@rrx", "RRX", "WRITER"))
                .body("{}")
                .post(path)
                .then()
                .statusCode(403);
        Api.asMachine()
                .header("On-Behalf-Of", TestIssuer.token(login, "RRX", "IG_LEAD"))
                .body("{}")
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.asMachine()
                .header("On-Behalf-Of", lead)
                .body("{}")
                .post(path)
                .then()
                .statusCode(200)
                .body("records.id", contains(own.toString()));

        var event = await().until(
                        () -> cards.text(
                                "select p.login from audit_event e join person p on p.subject_id::text = e.on_behalf_of"
                                        + " where e.action = 'EXPORT' order by e.id desc limit 1"),
                        java.util.Objects::nonNull);
        assertThat(event).isEqualTo("ig-lead@rrx");
        // a person gains nothing by showing another's token
        Api.as("x", "RRX", "WRITER")
                .header("On-Behalf-Of", lead)
                .body("{}")
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhereDataAboutPeopleStands() {
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(PRIVACY + "/register")
                .then()
                .statusCode(200)
                .body("tables.table", hasItems("card", "card_entry", "verdict"))
                .body("tables.find { it.table == 'card' }.columns.email", equalTo("CONTACT"))
                .body("tables.find { it.table == 'card_entry' }.retention[0].kept", equalTo("P6M"))
                .body("tables.find { it.table == 'card_mark' }.columns", not(equalTo(null)));
    }

    @Test
    void deletesWhatIsOldUnlessItIsHeld() throws Exception {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        var held = cards.card(UUID.randomUUID(), "held-" + login, "Held person", "writer@rrx");
        var old = cards.entry(
                own,
                "old",
                "writer@rrx",
                LocalDate.now().minusMonths(6).minusDays(2).toString());
        var young = cards.entry(
                own,
                "young",
                "writer@rrx",
                LocalDate.now().minusMonths(6).plusDays(2).toString());
        var undated = cards.entry(own, "undated", "writer@rrx", null);
        var keptForPerson = cards.entry(held, "held", "writer@rrx", "2020-01-01");
        var otherFolder = UUID.randomUUID();
        var inHeldFolder = cards.entry(
                cards.card(otherFolder, null, "X person", "writer@rrx"), "held", "writer@rrx", "2020-01-01");
        hold("\"subject\":\"held-" + login + "\"");
        hold("\"scopeId\":\"" + otherFolder + "\"");

        await().until(() -> row("card_entry", old) == null);

        assertThat(row("card_entry", young)).isNotNull();
        assertThat(row("card_entry", undated)).isNotNull();
        assertThat(row("card_entry", keptForPerson)).isNotNull();
        assertThat(row("card_entry", inHeldFolder)).isNotNull();
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(PRIVACY + "/deletions")
                .then()
                .statusCode(200)
                .body("items.recordClass", hasItem("entries"))
                .body("items.table", hasItem("card_entry"));
    }

    @Test
    void emptiesWhatIsOldInRowsThatStay() throws Exception {
        var own = cards.card(folder, login, "Community matron", "writer@rrx");
        var heldFolder = UUID.randomUUID();
        var held = cards.card(heldFolder, null, "X person", "writer@rrx");
        var day = LocalDate.now().minusMonths(3);
        var old = cards.entry(own, "stays", "writer@rrx", day.minusDays(2).toString());
        var young = cards.entry(own, "stays", "writer@rrx", day.plusDays(2).toString());
        var kept = cards.entry(held, "stays", "writer@rrx", day.minusDays(2).toString());
        hold("\"scopeId\":\"" + heldFolder + "\"");
        for (var entry : List.of(old, young, kept)) {
            cards.execute("update card_entry set aside = 'between us' where id = '%s'".formatted(entry));
        }

        await().until(() -> !row("card_entry", old).contains("between us"));

        assertThat(row("card_entry", old)).contains("stays");
        assertThat(cards.text("select version from card_entry where id = '%s'".formatted(old)))
                .isEqualTo("1");
        assertThat(row("card_entry", young)).contains("between us");
        assertThat(row("card_entry", kept)).contains("between us");
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get(PRIVACY + "/deletions")
                .then()
                .statusCode(200)
                .body("items.findAll { it.recordClass == 'asides' }.table", hasItem("card_entry"));
    }
}
