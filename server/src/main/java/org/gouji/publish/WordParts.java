package org.gouji.publish;

/** The parts of a Word document that are the same for each report. */
final class WordParts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    static final String CONTENT_TYPES = "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("document", "document.main")
            + override("styles", "styles")
            + override("fontTable", "fontTable")
            + override("footer1", "footer")
            + "</Types>";

    static final String PACKAGE_RELATIONS = "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>";

    static final String DOCUMENT_RELATIONS = "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, "styles", "styles.xml")
            + relation(2, "fontTable", "fontTable.xml")
            + relation(3, "footer", "footer1.xml")
            + "</Relationships>";

    private static final String EXACT = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"560\" w:lineRule=\"exact\"/>";
    private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

    private WordParts() {}

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    /** GB/T 9704-2012, 7.3: 小标宋 of size 2 for the title, size 3 in 黑体, 楷体 and 仿宋 for headings and text. */
    static String styles(String namespaces) {
        return "<w:styles" + namespaces + "><w:docDefaults><w:rPrDefault>" + font("仿宋_GB2312", 32, "")
                + "</w:rPrDefault></w:docDefaults>"
                + style("Body", "Normal", EXACT + INDENT + "<w:jc w:val=\"both\"/>", font("仿宋_GB2312", 32, ""), true)
                + style("Title", "Title", EXACT + "<w:jc w:val=\"center\"/>", font("方正小标宋简体", 44, ""), false)
                + style("Heading1", "heading 1", EXACT + INDENT + outline(0), font("黑体", 32, ""), false)
                + style("Heading2", "heading 2", EXACT + INDENT + outline(1), font("楷体_GB2312", 32, ""), false)
                + style("Heading3", "heading 3", EXACT + INDENT + outline(2), font("仿宋_GB2312", 32, "<w:b/>"), false)
                + style(
                        "Signature",
                        "Signature",
                        EXACT + "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>",
                        font("仿宋_GB2312", 32, ""),
                        false)
                + style(
                        "Cell",
                        "Table Text",
                        "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                        font("宋体", 18, ""),
                        false)
                + style("Footer", "footer", "<w:jc w:val=\"center\"/>", font("宋体", 28, ""), false)
                + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
                + border("insideV")
                + "</w:tblBorders><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr></w:style></w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run, boolean normal) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + (normal ? " w:default=\"1\"" : "")
                + "><w:name w:val=\"" + name + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr>" + run + "</w:style>";
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String font(String name, int halfPoints, String more) {
        return "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\""
                + " w:eastAsia=\"" + name + "\"/>" + more + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\""
                + halfPoints + "\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    /** Each font with the one that stands in for it where it is not installed. */
    static String fonts(String namespaces) {
        return "<w:fonts" + namespaces + ">" + fallback("仿宋_GB2312", "仿宋") + fallback("楷体_GB2312", "楷体")
                + fallback("方正小标宋简体", "宋体") + fallback("黑体", "SimHei") + fallback("宋体", "SimSun") + "</w:fonts>";
    }

    private static String fallback(String font, String other) {
        return "<w:font w:name=\"" + font + "\"><w:altName w:val=\"" + other + "\"/><w:charset w:val=\"86\"/></w:font>";
    }

    /** — 1 — (7.5). */
    static String footer(String namespaces) {
        return "<w:ftr" + namespaces + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }
}
