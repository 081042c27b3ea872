package org.mobiletoolkit.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String rows(Object... cells) {
        return CsvTable.headed(List.of("A"))
                .row(Arrays.asList(cells))
                .toString()
                .substring("\uFEFFA\r\n".length());
    }

    @Test
    void beginsWithTheMarkOfUtf8AndGivesEachColumnAHeadingOfItsOwn() {
        assertThat(CsvTable.headed(List.of("Title", "Ann Lee", "Ann Lee", "Ann Lee (2)", "Ann Lee")))
                .hasToString("\uFEFFTitle,Ann Lee,Ann Lee (2),Ann Lee (2) (2),Ann Lee (3)\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(rows("a,b", "say \"x\"", "two\nlines", "plain", null))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x"})
    void makesAFormulaText(String words) {
        assertThat(rows(words)).isEqualTo("'" + words + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n=1", "\r=1"})
    void makesAFormulaTextThatComesOnALineOfItsOwn(String words) {
        assertThat(rows(words)).isEqualTo("\"'" + words + "\"\r\n");
    }

    @Test
    void leavesNumbersNumbers() {
        assertThat(rows(-3, 1.5, true)).isEqualTo("-3,1.5,true\r\n");
    }
}
