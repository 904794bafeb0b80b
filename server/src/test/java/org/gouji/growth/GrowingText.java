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

    /** The beginning of a report. */
    static final String TITLE = "青岚市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n";

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
        both(all, "page marks", "— 12 —\n"); // No page has five digits: such numbers would be paragraphs.
        both(all, "page numbers", "1\n我局\n");
        both(all, "code fences", "```\n");
        both(all, "quoted lines", "> 我局\n");
        both(all, "deep quotes", "> ");
        both(all, "underlined headings", "标题\n===\n");
        both(all, "rules across", "---\n");
        both(all, "numbered lists", "1. 第#项\n");
        both(all, "numbered lines", "#、公开\n");
        both(all, "links", "[一](https://example.cn/#)");
        both(all, "open square brackets", "[");
        both(all, "images", "![图](a.png)\n");
        both(all, "line breaks of a page", "<br>");
        both(all, "ends of cells", "</td>");
        both(all, "wide cells", "<table><tr><td colspan=\"9999\" rowspan=\"9999\">1</td></tr></table>\n");
        both(all, "attributes", "<td a=\"1\"");
        both(all, "open tags", "<");
        both(all, "ends of comments", "-->");
        both(all, "zero characters", "\u0000");
        both(all, "marks of width nothing", "\u200b字");
        both(all, "combining marks", "\u0301");
        both(all, "byte order marks", "\ufeff");
        both(all, "wide digits", "１２");
        both(all, "shares", "占#.5%，");
        both(all, "sums of money", "#.2万元，同比增长3%。");
        both(all, "Chinese numerals", "二百三十一件、");
        both(all, "thousands", "1,234,");
        both(all, "years", "2023年、");
        both(all, "times of day", "10:30，");
        both(all, "addresses of pages", "http://www.example.gov.cn/a/#.html");
        both(all, "telephones", "电话：0532-8888#，");
        both(all, "full stops", "。");
        both(all, "commas", "，");
        both(all, "enumeration commas", "、");
        both(all, "colons", "：\n");
        both(all, "question marks", "？");
        both(all, "doubled words", "的的");
        both(all, "Latin words", "word ");
        both(all, "traditional characters", "信息公開條例，");
        both(all, "units", "单位：件\n");
        both(all, "signatures", "青岚市水务局\n2024年1月31日\n\n");
        both(all, "titles", "青岚市水务局2023年政府信息公开工作年度报告\n\n");
        both(all, "all of them", "一是；二是；三是；（1）；（2）；①②\n");
        both(all, "first, second", "第#，");
        both(all, "claims in one sentence", "新收#件，结转#件，予以公开#件，不予公开#件；");
        both(all, "reconsideration", "行政复议#件，维持#件，行政诉讼#件，");
        both(all, "glued cells", "予以公开00000000");
        both(all, "table three in tabs", "三、本年度办理结果\t（一）予以公开\t0\t0\t0\t0\t0\t0\t0\n");
        both(all, "header rows", "|信息内容|本年制发件数|本年废止件数|现行有效件数|\n|---|---|---|---|\n");
        both(all, "tables of one row", "|规章|0|0|0|\n\n");
        both(all, "table two", "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n");
        both(all, "other organs", "乡镇收到申请1件；");
        both(all, "wrong laws", "《政府信息公开条列》");
        both(all, "impossible dates", "2月30日，");
        both(all, "periods", "统计期限自2023年1月1日起至12月31日止，");
        both(all, "outcomes", "行政复议1件，正在办理中；");
        both(all, "open comments", "<!--\n");
        both(all, "ampersands", "&\n");
        both(all, "ampersands in a page", "<p>&</p>");
        both(all, "nested book marks", "《〈条例》");
        both(all, "each one", "一件，");
        both(all, "stated changes", "收到2件，比上年的1件增加1件，");
        both(all, "growth", "新收申请12件，同比增长5%，");
        both(all, "plans", "2023年我局将继续，");
        both(all, "suppressions of nothing", "<!-- gouji-ignore-file a: b -->\n");
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
