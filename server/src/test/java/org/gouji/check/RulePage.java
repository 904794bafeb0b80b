package org.gouji.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code docs/rules}, split into sections.
 *
 * @param id of the rule
 * @param title its first line
 * @param sections the lines under each second-level heading, in order
 */
record RulePage(String id, String title, Map<String, String> sections) {

    static final Path FOLDER = Path.of("..", "docs", "rules");
    static final String INDEX = "README.md";
    private static final Pattern FENCE = Pattern.compile("(?ms)^```report ([^\\n]*)\\n(.*?)^```$");

    /** Every page but the index. */
    static List<RulePage> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<RulePage> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(INDEX)) {
                    pages.add(parse(name.replace(".md", ""), Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
            return pages;
        }
    }

    /** The examples under 错误写法 and 正确写法, in the order of the page. */
    List<PageExample> examples() {
        List<PageExample> examples = new ArrayList<>();
        sections.values().forEach(text -> {
            Matcher fence = FENCE.matcher(text);
            while (fence.find()) {
                examples.add(PageExample.of(fence.group(1), fence.group(2)));
            }
        });
        return examples;
    }

    /** The lines under {@code heading}, without blank lines around them. */
    String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    private static RulePage parse(String id, String page) {
        Map<String, String> sections = new LinkedHashMap<>();
        String[] parts = page.split("(?m)^## ");
        for (int i = 1; i < parts.length; i++) {
            String[] halves = parts[i].split("\n", 2);
            sections.put(halves[0], halves.length > 1 ? halves[1].strip() : "");
        }
        return new RulePage(id, parts[0].strip(), sections);
    }

    @Override
    public String toString() {
        return id;
    }
}
