package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what somebody does at a {@link Desk}, for others to read. */
final class Walk {

    private static final int WIDEST = 80;

    private final Desk desk;
    private final List<String> lines = new ArrayList<>();
    private int step;

    Walk(Desk desk) {
        this.desk = desk;
    }

    /** The next step, in Chinese and in English. */
    public Walk step(String chinese, String english) {
        step++;
        lines.addAll(List.of("", "## " + step + ". " + chinese, "", "*" + english + "*", ""));
        return this;
    }

    public Walk type(String characters) {
        note("键入", characters.replace("\n", "⏎"));
        desk.type(characters);
        return this;
    }

    public Walk accept(String label) {
        return accept(label, "");
    }

    /** Asks, and chooses what begins so; where several do, the one with this hint. */
    public Walk accept(String label, String hint) {
        JsonObject item = desk.items().stream()
                .filter(found -> found.get("label").getAsString().startsWith(label)
                        && found.get("detail").getAsString().startsWith(hint))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + desk.labels() + " at " + desk.line()));
        note("补全", item.get("label").getAsString(), item.get("detail").getAsString());
        desk.accept(item);
        return this;
    }

    /** Chooses the code action whose title begins so. */
    public Walk act(String title) {
        note("修正", title);
        desk.act(title);
        return this;
    }

    public Walk go(String words) {
        lines.add("- 光标移到 `" + words + "` 之后");
        desk.behind(words);
        return this;
    }

    /** Pastes numbers over the cells behind a label. */
    public Walk paste(String label, String numbers) {
        note("选中 `" + label + "` 后面的各格，粘贴", numbers);
        desk.paste(label, numbers);
        return this;
    }

    /** Overwrites a number in the line below some words. */
    public Walk overwrite(String words, int place, String number) {
        note("`" + words + "` 下一行第 " + (place + 1) + " 格改为", number);
        desk.overwrite(words, place, number);
        return this;
    }

    /** Shows what is found, and applies preferred fixes until there are none. */
    public Walk fix() {
        desk.findings().forEach(found -> lines.add("- 提示 " + found.substring(found.indexOf(' ') + 1)));
        if (desk.findings().isEmpty()) {
            lines.add("- 没有提示");
        }
        Optional<String> title = desk.fix();
        while (title.isPresent()) {
            note("修正", title.get());
            title = desk.fix();
        }
        return this;
    }

    /** Shows the caret's line. */
    public Walk show() {
        String line = desk.line().strip();
        lines.addAll(List.of("", "> " + (line.length() > WIDEST ? line.substring(0, WIDEST) + "…" : line), ""));
        return this;
    }

    private void note(String deed, String what) {
        lines.add("- " + deed + " `" + what + "`");
    }

    private void note(String deed, String what, String hint) {
        lines.add("- " + deed + " `" + what + "`（" + hint + "）");
    }

    /** Everything that was done. */
    public String written() {
        return String.join("\n", lines).replace("\n\n\n", "\n\n") + "\n";
    }
}
