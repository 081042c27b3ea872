package org.mobiletoolkit.platform.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocCommentTest {

    @Test
    void readsTheTextAndWhatIsSaidOfEachParameter() {
        var comment = DocComment.of("""
                 An assumption as
                 callers see it.

                 <p>On a {@code day}, as {@link Clock#instant() the clock} and {@link Other#name} say.

                 @param reference by which people
                     know it
                 @param overdue whether it is late
                 @see Other
                """);

        assertThat(comment.text())
                .isEqualTo("An assumption as callers see it.\n\nOn a `day`, as the clock and name say.");
        assertThat(comment.parameters())
                .containsEntry("reference", "by which people know it")
                .containsEntry("overdue", "whether it is late")
                .hasSize(2);
    }

    @Test
    void isEmptyWithoutAComment() {
        assertThat(DocComment.of("").text()).isEmpty();
    }
}
