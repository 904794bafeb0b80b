package org.gouji.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsCodec;
import org.gouji.facts.ReportFacts;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsStoreTest {

    private static final byte[] NOTE = bytes("便条");

    @TempDir
    Path folder;

    private final ReportAnalyzer analyzer = new ReportAnalyzer(Forms.official());
    private final String text = TestDraft.report(2023).text();
    private final ReportFacts facts =
            analyzer.facts(Text.of(text), Syntax.PLAIN).orElseThrow();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private FactsStore store(String version) {
        FactsStore store = new FactsStore(Optional.of(folder), version, new FactsCodec(Forms.official()));
        store.load();
        return store;
    }

    private void keep() {
        FactsStore store = store("1");
        store.put(bytes(text), false, Optional.of(facts));
        store.put(NOTE, false, Optional.empty());
        store.save();
    }

    @Test
    void whatWasKeptIsFoundByItsContent() {
        keep();

        FactsStore store = store("1");

        assertThat(store.find(bytes(text), false)).contains(Optional.of(facts));
        assertThat(store.find(NOTE, false)).contains(Optional.empty());
        assertThat(store.find(bytes(text), true)).isEmpty();
        assertThat(store.find(bytes(text + " "), false)).isEmpty();
    }

    @Test
    void reportsOfEachYearComeBackAsTheyWere() {
        FactsStore store = store("1");
        for (int year : List.of(2019, 2020, 2021, 2024)) {
            String other = TestDraft.report(year).text();
            store.put(bytes(other), false, analyzer.facts(Text.of(other), Syntax.PLAIN));
        }
        store.save();
        FactsStore again = store("1");
        for (int year : List.of(2019, 2020, 2021, 2024)) {
            String other = TestDraft.report(year).text();
            assertThat(again.find(bytes(other), false)).contains(analyzer.facts(Text.of(other), Syntax.PLAIN));
        }
    }

    @Test
    void noTextIsKeptButThatOfPartFiveAndTheNameOfTheOrgan() throws IOException {
        keep();
        String kept = Files.readString(folder.resolve("facts.bin"), StandardCharsets.ISO_8859_1);
        assertThat(holds(kept, facts.problems())).isTrue();
        assertThat(holds(kept, facts.organ())).isTrue();

        String chinese = text.replaceAll("[^\\u4e00-\\u9fff]", "").replace(facts.organ(), "");
        String others = chinese.replace(facts.problems(), "");
        assertThat(others).hasSizeBetween(200, chinese.length() - 20);
        for (int i = 0; i + 6 <= others.length(); i++) {
            assertThat(holds(kept, others.substring(i, i + 6)))
                    .as(others.substring(i, i + 6))
                    .isFalse();
        }
    }

    /** True if {@code kept}, a character a byte, has {@code words} in one of the ways that Java writes them. */
    private static boolean holds(String kept, String words) {
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE).stream()
                .anyMatch(charset -> kept.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anotherVersionKnowsNothingOfIt() {
        keep();

        assertThat(store("2").find(bytes(text), false)).isEmpty();
    }

    /** Cut off anywhere, or with any byte damaged, it gives what was kept or nothing, and never something else. */
    @Test
    void aBrokenFileIsAsGoodAsNone() throws IOException {
        keep();
        Path file = folder.resolve("facts.bin");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] broken = whole.clone();
            broken[at] ^= 0x40;
            Files.write(file, broken);
            assertThat(store("1").find(bytes(text), false).orElse(Optional.of(facts)))
                    .as("damaged at %d", at)
                    .contains(facts);
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            assertThat(store("1").find(bytes(text), false).orElse(Optional.of(facts)))
                    .as("cut at %d", at)
                    .contains(facts);
        }
    }

    @Test
    void onlyItsUserReadsIt() throws IOException {
        keep();
        Path file = folder.resolve("facts.bin");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        FactsStore store = new FactsStore(Optional.of(file), "1", new FactsCodec(Forms.official()));
        store.load();
        store.put(NOTE, false, Optional.empty());
        store.save();
        assertThat(file).isEmptyFile();
    }
}
