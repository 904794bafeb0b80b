package org.gouji.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void showsTheLinesAround() {
        assertThat(UnifiedDiff.of("年报.txt", "一\n二\n三\n四\n五\n六\n七\n八\n九\n", "一\n二\n三\n四\n伍\n六\n七\n八\n九\n"))
                .containsExactly(
                        "--- a/年报.txt",
                        "+++ b/年报.txt",
                        "@@ -2,7 +2,7 @@",
                        " 二",
                        " 三",
                        " 四",
                        "-五",
                        "+伍",
                        " 六",
                        " 七",
                        " 八");
    }

    @Test
    void findsMissingLineBreaks() {
        assertThat(UnifiedDiff.of("a", "一\n二", "一\n二\n")).endsWith(" 一", "-二", "\\ No newline at end of file", "+二");
        assertThat(UnifiedDiff.of("a", "", "一\n")).containsExactly("--- a/a", "+++ b/a", "@@ -0,0 +1,1 @@", "+一");
        assertThat(UnifiedDiff.of("a", "同", "同")).isEmpty();
    }

    @Test
    void farChangesGetHunksOfTheirOwn() {
        String before = IntStream.range(0, 40).mapToObj(i -> i + "\n").collect(Collectors.joining());
        List<String> diff =
                UnifiedDiff.of("a", before, before.replace("\n5\n", "\n").replace("\n30\n", "\n30\n甲\n"));

        assertThat(diff)
                .filteredOn(line -> line.startsWith("@@"))
                .containsExactly("@@ -3,7 +3,6 @@", "@@ -29,6 +28,7 @@");
    }

    @Test
    void appliedToOneTextItGivesTheOther() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            String before = text(random);
            String after = i % 50 == 49 ? text(random) : changed(before, random);

            assertThat(applied(before, UnifiedDiff.of("a", before, after))).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> random.nextInt(6) + (random.nextInt(9) == 0 ? "\r\n" : "\n"))
                .collect(Collectors.joining());
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 3 && changed.length() > 0; i++) {
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.deleteCharAt(at);
            } else {
                changed.insert(at, random.nextBoolean() ? "x" : "y\n");
            }
        }
        return changed.toString();
    }

    /** Follows the hunks as {@code patch} does, and stumbles over any line that is not as they say. */
    private static String applied(String before, List<String> diff) {
        if (diff.isEmpty()) {
            return before;
        }
        List<String> lines = new ArrayList<>(List.of(before.split("(?<=\n)", -1)));
        lines.remove("");
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 2; i < diff.size(); i++) {
            String line = diff.get(i);
            boolean ended = i + 1 == diff.size() || !diff.get(i + 1).startsWith("\\");
            String content = line.substring(1) + (ended ? "\n" : "");
            if (line.startsWith("@@")) {
                String[] range = line.split("[ ,]")[1].substring(1).split(",");
                int start = Integer.parseInt(range[0]) - (line.contains(",0 +") ? 0 : 1);
                while (at < start) {
                    out.append(lines.get(at++));
                }
            } else if (line.startsWith("+")) {
                out.append(content);
            } else if (!line.startsWith("\\")) {
                assertThat(lines.get(at)).isEqualTo(content);
                out.append(line.startsWith(" ") ? content : "");
                at++;
            }
        }
        while (at < lines.size()) {
            out.append(lines.get(at++));
        }
        return out.toString();
    }
}
