package org.gouji.check.whitespace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;

/** Blanks in the source of a web page are no blanks of the report. */
class WebPageBlanksTest {

    @Test
    void blanksBetweenTagsAreNotSeen() throws IOException {
        String page = Files.readString(Path.of("src", "test", "resources", "samples", "web-page.html"));
        assertThat(new StrictAnalyzer(Forms.official())
                        .analyze(Text.of(page), Syntax.PLAIN, Settings.defaults())
                        .findings())
                .extracting(shown -> shown.finding().rule())
                .doesNotContain("ws-trailing", "ws-leading");
    }
}
