package org.gouji.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A draft that somebody who reads the specification wrote, with what must be found in it. Their files in
 * {@code src/test/resources/cases} hold cases such as
 *
 * <pre>
 * == 02-each-1
 * base: a.md
 * replace: 办结103件
 * with: 办结103件。对每一件申请都明确专人负责
 * expect: none
 * why: 每一件 is no count
 * </pre>
 *
 * <p>{@code replace} and {@code with} may be repeated; {@code \n} in {@code with} is a line break. A case without a base
 * has its whole text between {@code text: <<<} and {@code >>>}. {@code expect: prose-num|prose-zero @ 5件} asks for an
 * error or a warning of one of the rules ({@code *} is any) that touches these characters. {@code open} says why a case
 * is not met yet.
 *
 * @param name item and what it is about
 * @param markdown true if the draft is Markdown
 * @param text the draft
 * @param expected what must be found; empty if nothing
 * @param open why it is not met; empty if it is
 */
record SpecCase(String name, boolean markdown, String text, List<Expected> expected, Optional<String> open) {

    /**
     * An error or a warning.
     *
     * @param rules any of these; empty for all
     * @param words what it touches; empty if anything
     */
    record Expected(Set<String> rules, String words) {

        static Expected of(String line) {
            int at = line.indexOf(" @ ");
            String rules = at < 0 ? line : line.substring(0, at);
            return new Expected(
                    rules.strip().equals("*") ? Set.of() : Set.of(rules.strip().split("\\|")),
                    at < 0 || line.endsWith(" @ *")
                            ? ""
                            : line.substring(at + 3).replace("\\n", "\n"));
        }
    }

    /** All cases of a file. */
    static List<SpecCase> in(String file) {
        List<SpecCase> cases = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : resource("/cases/" + file).split("\n", -1)) {
            if (line.startsWith("== ")) {
                add(lines, cases);
            }
            lines.add(line);
        }
        add(lines, cases);
        return cases;
    }

    private static void add(List<String> lines, List<SpecCase> cases) {
        if (!lines.isEmpty() && lines.get(0).startsWith("== ")) {
            cases.add(read(lines));
        }
        lines.clear();
    }

    private static SpecCase read(List<String> lines) {
        String text = "";
        boolean markdown = false;
        Optional<String> open = Optional.empty();
        List<Expected> expected = new ArrayList<>();
        String name = lines.get(0).substring(3).strip();
        String replaced = "";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            String value = line.substring(Math.min(line.length(), line.indexOf(':') + 1));
            value = value.startsWith(" ") ? value.substring(1) : value;
            if (line.equals("text: <<<")) {
                int end = lines.subList(i, lines.size()).indexOf(">>>") + i;
                text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                markdown = text.startsWith("# ") || text.contains("\n## ");
                i = end;
            } else if (line.startsWith("base:")) {
                text = resource("/cases/base/" + value.strip());
                markdown = value.strip().endsWith(".md");
            } else if (line.startsWith("replace:")) {
                replaced = value.replace("\\n", "\n");
            } else if (line.startsWith("with:")) {
                text = replace(name, text, replaced, value.replace("\\n", "\n"));
            } else if (line.startsWith("expect:") && !value.strip().equals("none")) {
                expected.add(Expected.of(value));
            } else if (line.startsWith("open:")) {
                open = Optional.of(value);
            }
        }
        return new SpecCase(name, markdown, text, List.copyOf(expected), open);
    }

    private static String replace(String name, String text, String replaced, String with) {
        int at = text.indexOf(replaced);
        if (at < 0) {
            throw new IllegalArgumentException(name + ": the base has no " + replaced);
        }
        return text.substring(0, at) + with + text.substring(at + replaced.length());
    }

    private static String resource(String path) {
        try (InputStream in = SpecCase.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
