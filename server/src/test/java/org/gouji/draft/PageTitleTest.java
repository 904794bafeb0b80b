package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of an element are read no further than any heading goes. */
class PageTitleTest {

    private static Element paragraph(String inside) {
        return Jsoup.parse("<p>" + inside + "</p>").expectFirst("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况",
                "  一、 总体\n 情况  ",
                "&nbsp;&nbsp;一、\u200b总体<br>情况",
                "<span>一、</span><b>总体<i>情</i>况</b>",
                "𠀀、总体情况",
                "",
            })
    void isTheTextOfTheElement(String inside) {
        Element element = paragraph(inside);
        assertThat(PageTitle.shortText(element, 40)).contains(element.text());
    }

    @Test
    void hasAtMostSoManyCharacters() {
        assertThat(PageTitle.shortText(paragraph("一二三四五"), 5)).contains("一二三四五");
        assertThat(PageTitle.shortText(paragraph("一二 三四五"), 5)).isEmpty();
        assertThat(PageTitle.shortText(paragraph("一二<i>三四</i>五六"), 5)).isEmpty();
    }

    /** Word's export at its worst: each character in three tags of its own. */
    @Test
    void aTagAboutEachCharacter() {
        String inside = "<font><span><b>字</b></span></font>".repeat(40);
        assertThat(PageTitle.shortText(paragraph(inside), 40)).contains("字".repeat(40));
    }

    @Test
    void whatNothingClosesHasNoWords() {
        Element open = Jsoup.parse("<div><span>".repeat(600) + "一").expectFirst("div");
        assertThat(PageTitle.shortText(open, 40)).isEmpty();
    }
}
