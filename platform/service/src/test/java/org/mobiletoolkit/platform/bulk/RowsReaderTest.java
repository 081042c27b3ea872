package org.mobiletoolkit.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;

/** Rows as spreadsheets and programs write them. */
class RowsReaderTest {

    record Guest(String fullName, Integer age, Boolean coming, List<String> dishes) {}

    /** Names the type of the rows as a resource's method does. */
    abstract static class Taking {
        Rows<Guest> rows;
    }

    private final RowsReader reader = new RowsReader(new ObjectMapper(), 5);

    private List<Row> read(String media, byte[] body) throws IOException {
        try {
            var type = (ParameterizedType) Taking.class.getDeclaredField("rows").getGenericType();
            return reader.readFrom(
                            null,
                            type,
                            new Annotation[0],
                            MediaType.valueOf(media),
                            new MultivaluedHashMap<>(),
                            new ByteArrayInputStream(body))
                    .said();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> csv(String body) throws IOException {
        return read("text/csv", body.getBytes(StandardCharsets.UTF_8)).stream()
                .map(row -> row.said().toString())
                .toList();
    }

    private List<Row> json(String body) throws IOException {
        return read("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fullName,age,coming,dishes\nZoë,30,true,soup|cake\n",
                "\uFEFFFull name;Age;Coming;Dishes\r\nZoë;30;YES;soup | cake\r\n;;;\r\n",
                "sep=;\r\nfullname;AGE;coming;dishes\r\nZoë;30;yes;soup|cake",
                "full_name\tage\tcoming\tdishes\r\n\r\nZoë\t30\tTRUE\tsoup|cake\r\n",
                "fullName,age,coming,dishes,,\n\"Zoë\",\" 30 \",true,\"soup|cake\",,\n"
            })
    void aTableIsUnderstoodHoweverTheSpreadsheetWritesIt(String table) throws IOException {
        assertThat(csv(table))
                .containsExactly("{\"fullName\":\"Zoë\",\"age\":30,\"coming\":true,\"dishes\":[\"soup\",\"cake\"]}");
    }

    @Test
    void aTableOfAnOlderSpreadsheetIsReadWhenItSaysSoAndRefusedWhenItDoesNot() throws IOException {
        var old = "fullName\nZoë\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read("text/csv; charset=windows-1252", old)
                        .get(0)
                        .said()
                        .get("fullName")
                        .asText())
                .isEqualTo("Zoë");
        assertThatThrownBy(() -> read("text/csv", old)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> read("text/csv; charset=utf-16", old)).hasMessageContaining("UTF-8");
    }

    @Test
    void aLineFeedWithinQuotesBelongsToTheCellAndLinesAreStillCountedRight() throws IOException {
        var rows = read(
                "text/csv",
                "fullName,age\r\n\"Zoë\r\n\"\"the cook\"\"\",3\r\nBob,4\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).said().get("fullName").asText()).isEqualTo("Zoë\r\n\"the cook\"");
        assertThat(rows).extracting(Row::number).containsExactly(1, 2);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-x", "@home", "＝1", "＠home"})
    void aFormulaIsTextAndWhatAnExportMadeHarmlessIsTheSameText(String formula) throws IOException {
        assertThat(csv("fullName\n" + formula + "\n'" + formula + "\n'tis\n"))
                .containsExactly(
                        "{\"fullName\":\"" + formula + "\"}",
                        "{\"fullName\":\"" + formula + "\"}",
                        "{\"fullName\":\"'tis\"}");
    }

    @Test
    void whatACellCannotMeanStaysTextForTheAnswerToItsRow() throws IOException {
        assertThat(csv("age,coming\nabout 30,maybe\n")).containsExactly("{\"age\":\"about 30\",\"coming\":\"maybe\"}");
    }

    @Test
    void headingsThatAreUnknownOrThereTwiceAreNamed() {
        assertThatThrownBy(() -> csv("fullName,nick,Full Name\nZoë,Z,Y\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/headings/1", "/headings/2"));
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsItsOwnFault() throws IOException {
        var rows = read("text/csv", "fullName\nZoë,30\nBob\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).unreadable()).hasMessageContaining("more cells");
        assertThat(rows.get(1).unreadable()).isNull();
    }

    @Test
    void aQuoteThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> csv("fullName\n\"Zoë\n")).isInstanceOf(Refusal.class);
    }

    @Test
    void linesOfJsonAreReadOneByOneAndABrokenOneIsItsOwnFault() throws IOException {
        var rows = read(
                "application/x-ndjson", "{\"age\":1}\n\n{\"age\":\n[]\n{\"age\":2}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(Row::line).containsExactly(1L, 3L, 4L, 5L);
        assertThat(rows.stream().map(row -> row.unreadable() == null)).containsExactly(true, false, false, true);
    }

    @Test
    void aListOfRowsIsReadFromOneObject() throws IOException {
        var rows = json("{\"rows\":[{\"age\":1},\n 7,\n{\"age\":2}]}");
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1).unreadable()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"rows\":[]}",
                "{\"rows\":{}}",
                "{\"row\":[]}",
                "{\"rows\":[{}",
                "{\"rows\":[{}]} x"
            })
    void anotherBodyIsRefused(String body) {
        assertThatThrownBy(() -> json(body)).isInstanceOf(Refusal.class);
    }

    @Test
    void moreRowsThanAreTakenAtOnceAreRefused() throws IOException {
        var five = IntStream.range(0, 5).mapToObj(i -> "{}").collect(Collectors.joining(","));
        assertThat(json("{\"rows\":[" + five + "]}")).hasSize(5);
        assertThatThrownBy(() -> json("{\"rows\":[" + five + ",{}]}")).hasMessageContaining("At most 5 rows");
    }
}
