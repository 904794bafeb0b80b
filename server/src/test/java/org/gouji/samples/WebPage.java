package org.gouji.samples;

/** What a site's page puts around a report and its paragraphs. */
final class WebPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="utf-8">
            <title>政府信息公开年度报告_青溪县人民政府网</title>
            <script>var tables = "<table><tr><td>规章</td><td>1</td></tr></table>"; if (1 < 2) { load(); }</script>
            <style>p { text-indent: 2em } /* <p>不是正文</p> */</style>
            </head>
            <body>
            <div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zfxxgk/">政府信息公开</a></li></ul></div>
            <div class="path">当前位置：<a href="/">首页</a> &gt; 政府信息公开 &gt; 政府信息公开年报</div>
            """;
    private static final String FOOT = """
            <div class="foot"><p>主办：青溪县人民政府办公室&nbsp;&nbsp;网站标识码：0000000000</p><p>版权所有 &copy; 青溪县人民政府</p></div>
            </body>
            </html>
            """;

    private WebPage() {}

    static String around(String report, int seed) {
        boolean nested = seed % 2 == 0;
        String before = nested
                ? "<table width=\"960\"><tr><td class=\"left\">&nbsp;</td><td class=\"main\">\n"
                : "<div class=\"content\">\n";
        String after = nested ? "</td></tr></table>\n" : "</div>\n";
        return HEAD + before + report + after + FOOT;
    }

    /** As editors of sites write paragraphs: spans without need, an indent of entities, a break of the line inside. */
    static String paragraph(String text, int seed) {
        int marks = text.length() - Marks.strip(text).text().length();
        return switch (seed % 3) {
            case 0 -> "<p>" + text + "</p>";
            case 1 -> "<p style=\"text-indent:2em\"><span style=\"font-size:16pt\">&emsp;&emsp;" + text + "</span></p>";
            default -> {
                int cut = marks > 0 ? 0 : Math.min(text.length(), 3);
                yield "<p>\n  <span>" + text.substring(0, cut) + "</span><span>" + text.substring(cut)
                        + "</span>\n</p>";
            }
        };
    }
}
