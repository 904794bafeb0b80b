package org.gouji.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.draft.Syntax;

/**
 * A kind of text of any length.
 *
 * @param name of the kind
 * @param syntax in which it is read
 * @param head what stands before the repeated piece
 * @param piece what is repeated until the text is long enough; {@code #} in it counts up
 * @param report whether the text is recognised as a report, so that every rule runs
 */
record GrowingText(String name, Syntax syntax, String head, String piece, boolean report) {

    private static final String TITLE = "青岚市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n";
    private static final String ROW = "|（三）不予公开|1.属于国家秘密|0|0|0|0|0|0|0|\n";

    /** The text, at least {@code length} UTF-16 units long. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + piece.length() + head.length()).append(head);
        for (int i = 0; text.length() < length; i++) {
            text.append(piece.replace("#", Integer.toString(i)));
        }
        return text.toString();
    }

    /** The fixed kinds. Each piece comes once in a text that is no report, most of them in a report as well. */
    static List<GrowingText> all() {
        List<GrowingText> all = new ArrayList<>();
        both(all, "words", "word\n");
        both(all, "headings of nothing", "# \n");
        both(all, "Markdown headings", "## 第#节\n\n");
        both(all, "entities", "&amp;");
        both(all, "digits", "9\n");
        both(all, "one number", "9");
        both(all, "div", "<div>");
        both(all, "div closed", "<div>字</div>\n");
        both(all, "tables", "<table><tr><td>1</td></tr></table>\n");
        both(all, "nested tables", "<table><tr><td>");
        both(all, "paragraphs", "<p>一、总体情况</p>\n");
        both(all, "scripts", "<script>var a = \"<table>\";</script>\n");
        both(all, "delimiter rows", "|---|\n");
        both(all, "pipes", "|");
        both(all, "frames", "┌──┬──┐\n│规章│0 │\n└──┴──┘\n");
        both(all, "corners", "┼");
        both(all, "bars of frames", "│");
        both(all, "plus frames", "+---+---+\n| 规章 | 0 |\n");
        both(all, "plus signs", "+");
        both(all, "one bar a line", "规章| 0\n");
        both(all, "lines of pieces", "理 知要求缴纳费用、行政机\n");
        both(all, "open links", "<div><a href=\"#a\">一、总体情况");
        both(all, "text beside paragraphs", "字<p>一、总体情况</p>");
        both(all, "entries of contents", "<p><a href=\"#a\">一、总体情况</a></p>\n");
        both(all, "wide row", "|1");
        both(all, "rows", ROW);
        both(all, "tab rows", "总计\t0\t0\t0\t0\t0\t0\t0\n");
        both(all, "tabs", "\t");
        both(all, "part headings", "一、\n");
        both(all, "whole part headings", "四、政府信息公开行政复议、行政诉讼情况\n");
        both(all, "sub-headings", "（一）主动公开\n");
        both(all, "brackets", "（\n");
        both(all, "closed brackets", "（）");
        both(all, "book marks", "《");
        both(all, "closed book marks", "《条例》");
        both(all, "quotes", "“");
        both(all, "quotes and lines", "“字\n");
        both(all, "blanks", " ");
        both(all, "ideographic blanks", "　");
        both(all, "blank lines", "\n");
        both(all, "carriage returns", "\r");
        both(all, "CRLF", "字\r\n");
        both(all, "comments", "<!-- gouji-ignore sum-row: 理由 -->\n");
        both(all, "open comment", "<!-- ");
        both(all, "task list", "- [ ] 待办事项第#项\n");
        both(all, "prose", "我局全年主动公开政府信息#条，收到申请3件，上年结转1件，办结4件，结转下年度0件。\n\n");
        both(all, "prose without a full stop", "我局全年主动公开政府信息，收到申请，");
        both(all, "lines without a full stop", "我局持续推进政务公开工作\n");
        both(all, "numbers in prose", "收到申请#件，其中");
        both(all, "dates", "2023年1月1日至2023年12月31日，");
        both(all, "organs", "青岚市水务局、");
        both(all, "leftovers", "XXX");
        both(all, "asterisks", "*");
        both(all, "underscores", "____\n");
        both(all, "escaped", "\\|");
        both(all, "surrogates", "𠀀");
        both(all, "document numbers", "国办公开办函〔2021〕30号，");
        both(all, "labels", "予以公开\n");
        both(all, "labels and numbers", "予以公开\n0\n0\n0\n0\n0\n0\n0\n");
        both(all, "page marks", "— # —\n");
        return all;
    }

    private static void both(List<GrowingText> all, String name, String piece) {
        all.add(new GrowingText(name, Syntax.MARKDOWN, "", piece, false));
        all.add(new GrowingText(name + ", in a report", Syntax.PLAIN, TITLE, piece, true));
    }

    /** A kind made of pieces chosen at random, the same for the same seed. */
    static GrowingText random(long seed) {
        Random random = new Random(seed);
        List<GrowingText> kinds = all();
        StringBuilder piece = new StringBuilder();
        int parts = 2 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            piece.append(kinds.get(random.nextInt(kinds.size())).piece().repeat(1 + random.nextInt(3)));
        }
        boolean report = random.nextBoolean();
        Syntax syntax = random.nextBoolean() ? Syntax.MARKDOWN : Syntax.PLAIN;
        return new GrowingText("random " + seed, syntax, report ? TITLE : "", piece.toString(), report);
    }
}
