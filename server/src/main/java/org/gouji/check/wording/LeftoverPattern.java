package org.gouji.check.wording;

import java.util.List;
import org.gouji.form.Grade;
import org.gouji.text.PrefilteredPattern;

/**
 * One kind of leftover.
 *
 * @param name last part of the message key
 * @param wording what it looks like; a group named {@code keep} holds what stays when it is taken out
 * @param grade how sure it is
 * @param where in which drafts it is a leftover
 * @param replacement what is put in its place besides {@code keep}
 */
record LeftoverPattern(String name, PrefilteredPattern wording, Grade grade, Where where, String replacement) {

    /** In which drafts a pattern is a leftover. */
    enum Where {
        /** Everywhere but in comments. */
        ANYWHERE,
        /** Only where marks stand for themselves: Markdown and HTML give these a meaning. */
        PLAIN_ONLY,
        /** Not in tables, where a cell's own rules speak. */
        PROSE
    }

    private static final String FOLLOWS_BLANK_NAME =
            "(?=省|自治区|市|县|区|旗|镇|乡|街道|村|社区|局|委|办|厅|院|署|所|站|中心|单位|机关|部门|人民政府|政府|集团|公司|"
                    + "年|月|日|号|件|条|次|个|份|篇|期|场|人|万元|元|（机关|\\(机关)";

    /** Every kind, the longest reach first: no place is found twice. */
    static final List<LeftoverPattern> ALL = List.of(
            of(
                    "converter",
                    "\\[bookmark:[^\\]\\n]{0,80}\\]|\\[(?:if [^\\]\\n]{0,40}|endif)\\]",
                    Grade.CERTAIN,
                    Where.ANYWHERE),
            of(
                    "reference",
                    "(?:错误\\s*[!！]\\s*(?:未找到引用源|未定义书签|书签未定义)|Error!\\s*(?:Reference\\s+source\\s+not\\s+found|Bookmark\\s+not\\s+defined))[。.]?",
                    Grade.CERTAIN,
                    Where.ANYWHERE),
            of(
                    "field",
                    "(?<![A-Za-z])HYPERLINK\\s+(?:\\\\\\w\\s+)?[\"“”][^\"“”\\r\\n]{0,200}(?:\\R[^\"“”\\r\\n]{0,200})?[\"“”]|(?<![A-Za-z])(?:PAGE(?:REF \\S+)?|TOC|REF \\S+)?\\s*\\\\\\*\\s*MERGEFORMAT|(?<![A-Za-z])_(?:GoBack|Toc\\d+|Ref\\d+)",
                    Grade.CERTAIN,
                    Where.ANYWHERE),
            of("character", "\\uFFFD+", Grade.CERTAIN, Where.ANYWHERE),
            new LeftoverPattern(
                    "html", PrefilteredPattern.of("&nbsp;|&#160;|&emsp;|&ensp;"), Grade.CERTAIN, Where.PLAIN_ONLY, " "),
            new LeftoverPattern("html", PrefilteredPattern.of("&lt;"), Grade.CERTAIN, Where.PLAIN_ONLY, "<"),
            new LeftoverPattern("html", PrefilteredPattern.of("&gt;"), Grade.CERTAIN, Where.PLAIN_ONLY, ">"),
            new LeftoverPattern("html", PrefilteredPattern.of("&amp;"), Grade.CERTAIN, Where.PLAIN_ONLY, "&"),
            of(
                    "html",
                    "(?i)</?(?:br|p|span|div|strong|font)(?:\\s[^<>\\n]{0,200})?/?>",
                    Grade.CERTAIN,
                    Where.PLAIN_ONLY),
            of("markdown", "\\*\\*(?<keep>[^*\\n]{1,200})\\*\\*|\\*\\*+", Grade.LIKELY, Where.PLAIN_ONLY),
            of("markdown", "(?m)^[ \\u3000]{0,3}#{1,6}[ \\u3000]+(?=\\S)", Grade.LIKELY, Where.PLAIN_ONLY),
            of("note", "[（(【\\[]\\s*(?:此处|此段|待补充|待填写|待填|请填写|请补充)[^）)】\\]\\n]{0,60}[）)】\\]]", Grade.LIKELY, Where.PROSE),
            of(
                    "blank",
                    "(?<![A-Za-z0-9])(?:[XＸ]{2,}|[×✕╳]{2,}|[Xx]{4,}|[○〇]{2,}(?=年))" + FOLLOWS_BLANK_NAME,
                    Grade.LIKELY,
                    Where.PROSE),
            of("blank", "_{3,}|＿{2,}", Grade.LIKELY, Where.PROSE));

    private static LeftoverPattern of(String name, String pattern, Grade grade, Where where) {
        return new LeftoverPattern(name, PrefilteredPattern.of(pattern), grade, where, "");
    }

    /** True if nobody but the writer can tell what belongs there. */
    boolean wantsInput() {
        return name.equals("blank") || name.equals("note");
    }
}
