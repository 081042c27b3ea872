package org.mobiletoolkit.stakeholder.memory.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.memory.archive.SchemaTables.ForeignKey;

class ArchivePlanTest {

    private final Map<String, Map<String, String>> columns = new TreeMap<>();

    private ArchivePlanTest table(String name, String... names) {
        var of = new LinkedHashMap<String, String>();
        for (var column : names) {
            of.put(column, "text");
        }
        columns.put(name, of);
        return this;
    }

    private Map<String, String> planned(ForeignKey... keys) {
        var conditions = new TreeMap<String, String>();
        ArchivePlan.of(new SchemaTables(columns, Map.of(), List.of(keys)))
                .forEach(table -> conditions.put(table.name(), table.condition()));
        return conditions;
    }

    private static ForeignKey key(String table, String column, String parent, String parentColumn) {
        return new ForeignKey(table, List.of(column), parent, List.of(parentColumn));
    }

    @Test
    void takesWhatNamesAnInitiativeAndTheInitiativeItself() {
        table("initiative", "id").table("risk", "id", "initiative_id").table("bank_holiday", "day");

        assertThat(planned()).isEqualTo(Map.of("initiative", "t.id = ?", "risk", "t.initiative_id = ?"));
    }

    @Test
    void takesWhatBelongsToItThroughAnyNumberOfTables() {
        table("initiative", "id")
                .table("document", "id", "initiative_id")
                .table("version", "id", "document_id")
                .table("agreement", "id", "version_id");

        assertThat(planned(
                        key("agreement", "version_id", "version", "id"),
                        key("version", "document_id", "document", "id")))
                .containsEntry(
                        "version",
                        "(t.\"document_id\") in (select t.\"id\" from \"document\" t where t.initiative_id = ?)")
                .containsEntry(
                        "agreement",
                        "(t.\"version_id\") in (select t.\"id\" from \"version\" t where (t.\"document_id\") in"
                                + " (select t.\"id\" from \"document\" t where t.initiative_id = ?))");
    }

    @Test
    void takesWhatBelongsInOneOfSeveralWaysOrByAKeyOfSeveralColumns() {
        table("initiative", "id")
                .table("a", "x", "y", "initiative_id")
                .table("b", "id", "initiative_id")
                .table("child", "ax", "ay", "b_id");

        assertThat(planned(
                                new ForeignKey("child", List.of("ax", "ay"), "a", List.of("x", "y")),
                                key("child", "b_id", "b", "id"))
                        .get("child"))
                .isEqualTo("(t.\"ax\", t.\"ay\") in (select t.\"x\", t.\"y\" from \"a\" t where t.initiative_id = ?)"
                        + " or (t.\"b_id\") in (select t.\"id\" from \"b\" t where t.initiative_id = ?)");
    }

    @Test
    void goesRoundNoCircles() {
        table("initiative", "id").table("a", "id", "parent_id", "b_id").table("b", "id", "a_id", "initiative_id");

        assertThat(planned(key("a", "parent_id", "a", "id"), key("a", "b_id", "b", "id"), key("b", "a_id", "a", "id")))
                .containsOnlyKeys("initiative", "a", "b");
    }

    @Test
    void leavesOutWhatIsNamedAndWhatHangsOnlyOnIt() {
        table("initiative", "id")
                .table("survey_participation", "id", "initiative_id")
                .table("reminder", "id", "participation_id");

        assertThat(planned(key("reminder", "participation_id", "survey_participation", "id")))
                .containsOnlyKeys("initiative");
    }

    @Test
    void leavesOutColumnsThatAreNamed() {
        table("initiative", "id").table("survey", "id", "initiative_id", "participation_salt");

        assertThat(ArchivePlan.of(new SchemaTables(columns, Map.of(), List.of()))
                        .get(1)
                        .columns())
                .containsOnlyKeys("id", "initiative_id");
    }

    @Test
    void asksForTheOrganisationWhereItIsNamedAndSortsByTheKey() {
        var table = new ArchivedTable(
                "risk_note",
                new LinkedHashMap<>(Map.of("organisation", "text")),
                List.of("risk_id", "no"),
                "t.initiative_id = ?");

        assertThat(table.select(List.of("t.secret")))
                .isEqualTo("select row_to_json(r)::text from (select t.\"organisation\" as \"organisation\" from"
                        + " \"risk_note\" t where (t.initiative_id = ?) and t.organisation = ? and not (t.secret)"
                        + " order by t.\"risk_id\", t.\"no\") r");
        assertThat(table.asks()).isEqualTo(1);
    }

    @Test
    void namesMembersAsTheApiDoes() {
        assertThat(ArchivedTable.member("completed_on")).isEqualTo("completedOn");
        assertThat(ArchivedTable.member("id")).isEqualTo("id");
        assertThat(ArchivedTable.quoted("odd\"name")).isEqualTo("\"odd\"\"name\"");
    }
}
