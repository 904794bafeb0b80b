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
        PLAIN_ONLY
    }

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
                    "(?=[HPTR\\\\_\\s])(?:(?<![A-Za-z])HYPERLINK\\s+(?:\\\\\\w\\s+)?[\"“”][^\"“”\\r\\n]{0,200}(?:\\R[^\"“”\\r\\n]{0,200})?[\"“”]|(?<![A-Za-z])(?:PAGE(?:REF \\S+)?|TOC|REF \\S+)?\\s*\\\\\\*\\s*MERGEFORMAT|(?<![A-Za-z#\"])_(?:GoBack|Toc\\d+|Ref\\d+))",
                    Grade.CERTAIN,
                    Where.ANYWHERE),
            of(
                    "font",
                    "[（(【\\[](?![^）)】\\]\\n]{0,30}大\\s*中\\s*小)[^（）()【】\\[\\]\\n]{0,20}(?:宋体|仿宋|黑体|楷体|小标宋|[一二三四五六]号字|(?<!发文|文件|公文)字号|加粗|行距|首行缩进)[^（）()【】\\[\\]\\n]{0,24}[）)】\\]]",
                    Grade.LIKELY,
                    Where.ANYWHERE),
            of("character", "\uFFFD+", Grade.CERTAIN, Where.ANYWHERE),
            new LeftoverPattern(
                    "html", PrefilteredPattern.of("&nbsp;|&#160;|&emsp;|&ensp;"), Grade.CERTAIN, Where.PLAIN_ONLY, " "),
            new LeftoverPattern("html", PrefilteredPattern.of("&lt;"), Grade.CERTAIN, Where.PLAIN_ONLY, "<"),
            new LeftoverPattern("html", PrefilteredPattern.of("&gt;"), Grade.CERTAIN, Where.PLAIN_ONLY, ">"),
            new LeftoverPattern("html", PrefilteredPattern.of("&amp;"), Grade.CERTAIN, Where.PLAIN_ONLY, "&"),
            of(
                    "html",
                    "</?(?:[bB][rR]|[pP]|[sS][pP][aA][nN]|[dD][iI][vV]|[sS][tT][rR][oO][nN][gG]|[fF][oO][nN][tT])(?:\\s[^<>\\n]{0,200})?/?>",
                    Grade.CERTAIN,
                    Where.PLAIN_ONLY),
            of("markdown", "\\*\\*(?<keep>[^*\\n]{1,200})\\*\\*|\\*\\*+", Grade.LIKELY, Where.PLAIN_ONLY),
            of("markdown", "(?m)^[ \\u3000]{0,3}#{1,6}[ \\u3000]+(?=\\S)", Grade.LIKELY, Where.PLAIN_ONLY));

    private static LeftoverPattern of(String name, String pattern, Grade grade, Where where) {
        return new LeftoverPattern(name, PrefilteredPattern.of(pattern), grade, where, "");
    }
}
