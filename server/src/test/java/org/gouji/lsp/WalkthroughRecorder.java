package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drives a {@link TypingEditor} and records each step as Markdown, for docs/walkthrough.md. */
final class WalkthroughRecorder {

    private static final int WIDEST = 80;

    private final TypingEditor editor;
    private final List<String> lines = new ArrayList<>();
    private int step;

    WalkthroughRecorder(TypingEditor editor) {
        this.editor = editor;
    }

    /** The next step, in Chinese and in English. */
    public WalkthroughRecorder step(String chinese, String english) {
        step++;
        lines.addAll(List.of("", "## " + step + ". " + chinese, "", "*" + english + "*", ""));
        return this;
    }

    public WalkthroughRecorder type(String characters) {
        note("键入", characters.replace("\n", "⏎"));
        editor.type(characters);
        return this;
    }

    public WalkthroughRecorder accept(String label) {
        return accept(label, "");
    }

    /** Asks, and chooses what begins so; where several do, the one with this hint. */
    public WalkthroughRecorder accept(String label, String hint) {
        JsonObject item = editor.items().stream()
                .filter(found -> found.get("label").getAsString().startsWith(label)
                        && hint(found).startsWith(hint))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(label + " is not in " + editor.labels() + " at " + editor.line()));
        note("补全", item.get("label").getAsString(), hint(item));
        editor.accept(item);
        return this;
    }

    /** Chooses the code action whose title begins so. */
    public WalkthroughRecorder act(String title) {
        note("修正", title);
        editor.act(title);
        return this;
    }

    public WalkthroughRecorder go(String words) {
        lines.add("- 光标移到 `" + words + "` 之后");
        editor.behind(words);
        return this;
    }

    /** Pastes numbers over the cells behind a label. */
    public WalkthroughRecorder paste(String label, String numbers) {
        note("选中 `" + label + "` 后面的各格，粘贴", numbers);
        editor.paste(label, numbers);
        return this;
    }

    /** Overwrites a number in the line below some words. */
    public WalkthroughRecorder overwrite(String words, int place, String number) {
        note("`" + words + "` 下一行第 " + (place + 1) + " 格改为", number);
        editor.overwrite(words, place, number);
        return this;
    }

    /** Shows what is found, and applies preferred fixes until there are none. */
    public WalkthroughRecorder fix() {
        editor.findings().forEach(found -> lines.add("- 提示 " + found.substring(found.indexOf(' ') + 1)));
        if (editor.findings().isEmpty()) {
            lines.add("- 没有提示");
        }
        Optional<String> title = editor.fix();
        while (title.isPresent()) {
            note("修正", title.get());
            title = editor.fix();
        }
        return this;
    }

    /** Shows the caret's line. */
    public WalkthroughRecorder show() {
        String line = editor.line().strip();
        lines.addAll(List.of("", "> " + (line.length() > WIDEST ? line.substring(0, WIDEST) + "…" : line), ""));
        return this;
    }

    private void note(String action, String what) {
        lines.add("- " + action + " `" + what + "`");
    }

    private void note(String action, String what, String hint) {
        lines.add("- " + action + " `" + what + "`（" + hint + "）");
    }

    /** Everything that was done. */
    public String written() {
        return String.join("\n", lines).replace("\n\n\n", "\n\n") + "\n";
    }

    /** What stands beside the label, in either of the two places that the protocol has for it. */
    private static String hint(JsonObject item) {
        return item.has("detail")
                ? item.get("detail").getAsString()
                : item.getAsJsonObject("labelDetails").get("description").getAsString();
    }
}
