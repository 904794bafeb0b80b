package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.check.engine.RuleSet;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigSuppressionTest {

    private static final ConfigSuppression ITEM = new ConfigSuppression("date-late", Optional.empty(), "原文如此");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|{⏎  \"suppress\": [⏎    ITEM⏎  ]⏎}",
                "{ \"mode\": \"quiet\" }|{ \"mode\": \"quiet\", \"suppress\": [ITEM] }",
                "{⏎    \"mode\": \"quiet\"⏎}⏎|{⏎    \"mode\": \"quiet\",⏎    \"suppress\": [⏎      ITEM⏎    ]⏎}⏎",
                "{\"levels\": {\"date-form\": \"off\"}}|{\"levels\": {\"date-form\": \"off\"},\"suppress\": [ITEM]}",
                "{\"suppress\": []}|{\"suppress\": [ITEM]}",
                "{\"suppress\" : [ OTHER ], \"mode\": \"quiet\"}|{\"suppress\" : [ OTHER, ITEM ], \"mode\": \"quiet\"}",
                "{\"suppress\": [⏎\tOTHER,⏎\tOTHER⏎]}|{\"suppress\": [⏎\tOTHER,⏎\tOTHER,⏎\tITEM⏎]}",
                "{\"suppress\": [{\"rule\": \"leftover\", \"reason\": \"]}\"}]}"
                        + "|{\"suppress\": [{\"rule\": \"leftover\", \"reason\": \"]}\"},ITEM]}",
            })
    void isPutWhereTheOthersAre(String before, String after) {
        Text json = Text.of(lines(before));
        String written = json.apply(ITEM.addedTo(json).stream().toList()).string();

        assertThat(written).isEqualTo(lines(after));
        ConfigFile read = ConfigFile.parse(Text.of(written), RuleSet.infos().keySet());
        assertThat(read.problems()).isEmpty();
        Path document = Path.of("/a/b.txt");
        assertThat(read.preferences().about(Path.of("/a"), document).settings().silenced())
                .containsEntry("date-late", "原文如此");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "{\"mode\": 3}", "{\"suppress\": {}}", "{'a': 1}"})
    void nothingIsAddedToABrokenFile(String json) {
        assertThat(ITEM.addedTo(Text.of(json))).isEmpty();
    }

    @Test
    void aNewFileHasNothingElse() {
        ConfigSuppression item = new ConfigSuppression("date-late", Optional.of("2023/**"), "原\"文");
        ConfigFile read =
                ConfigFile.parse(Text.of(item.newFile()), RuleSet.infos().keySet());

        assertThat(read.problems()).isEmpty();
        Path folder = Path.of("/a");
        assertThat(read.preferences()
                        .about(folder, Path.of("/a/2023/b.txt"))
                        .settings()
                        .silenced())
                .containsEntry("date-late", "原\"文");
        assertThat(read.preferences()
                        .about(folder, Path.of("/a/b.txt"))
                        .settings()
                        .silenced())
                .isEmpty();
    }

    private static String lines(String written) {
        return written.replace("⏎", "\n")
                .replace("OTHER", "{\"rule\": \"leftover\", \"reason\": \"r\"}")
                .replace(
                        "ITEM",
                        "{\"rule\":\"date-late\",\"reason\":\"原文如此\"}"
                                .replace("\":\"", "\": \"")
                                .replace("\",\"", "\", \""));
    }
}
