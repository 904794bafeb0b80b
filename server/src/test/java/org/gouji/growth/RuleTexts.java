package org.gouji.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.draft.Syntax;

/** Texts in which one rule finds something again and again: the wrong examples of its page, without end. */
final class RuleTexts {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Path LEXICON = Path.of("src", "main", "resources", "org", "gouji", "check", "lexicon.tsv");
    private static final Pattern WRONG = Pattern.compile("(?ms)^```report wrong[^\\n]*\\n(.*?)^```$");

    /** The field of a line of the lexicon that holds the example. */
    private static final int EXAMPLE = 3;

    private RuleTexts() {}

    /** Each rule's, once in paragraphs and once in a single one. */
    static List<GrowingText> all() {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<GrowingText> all = new ArrayList<>();
            for (Path page : pages.sorted().toList()) {
                Matcher example = WRONG.matcher(Files.readString(page, StandardCharsets.UTF_8));
                StringBuilder wrong = new StringBuilder();
                while (example.find()) {
                    wrong.append(example.group(1)).append('\n');
                }
                if (wrong.length() > 0) {
                    add(all, "rule " + page.getFileName().toString().replace(".md", ""), wrong.toString());
                }
            }
            List<String> typos = Files.readAllLines(LEXICON, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[EXAMPLE])
                    .toList();
            add(all, "rule text-lex, every typo", String.join("，\n", typos) + "。\n\n");
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<GrowingText> all, String name, String wrong) {
        all.add(new GrowingText(name, Syntax.PLAIN, GrowingText.TITLE, wrong, true));
        all.add(new GrowingText(
                name + ", in one paragraph",
                Syntax.PLAIN,
                GrowingText.TITLE,
                wrong.replaceAll("\\s*\\n\\s*", ""),
                true));
    }
}
