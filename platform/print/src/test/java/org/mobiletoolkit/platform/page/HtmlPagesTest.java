package org.mobiletoolkit.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {

    private final HtmlPages pages = new HtmlPages();

    @Test
    void neverLetsTextBecomeMarkup() {
        assertThat(pages.render("sample", Map.of("title", "<script>x</script>")))
                .contains("<h1>&lt;script&gt;x&lt;/script&gt;</h1>", "@page")
                .doesNotContain("<script");
    }

    @Test
    void letsNothingRunInWhatItSends() {
        assertThat(pages.answer("page", null).getHeaders().getFirst("Content-Security-Policy"))
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void sendsNothingToWhoHasTheVeryPage() {
        var first = pages.answer("page", null);
        var tag = first.getHeaders().getFirst("ETag").toString();

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(pages.answer("page", "W/" + tag).getStatus()).isEqualTo(304);
        assertThat(pages.answer("page", "*").getStatus()).isEqualTo(304);
        assertThat(pages.answer("another", tag).getStatus()).isEqualTo(200);
    }
}
