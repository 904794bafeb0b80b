package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.compose.SnippetTemplate.Gap;
import org.gouji.compose.SnippetTemplate.Words;
import org.junit.jupiter.api.Test;

class SnippetTemplateTest {

    @Test
    void hasAGapWhereverAWordStands() {
        SnippetTemplate template = SnippetTemplate.of("甲在乙，甲去", List.of("甲", "乙"));

        assertThat(template.parts())
                .containsExactly(
                        new Gap(1, "甲"),
                        new Words("在"),
                        new Gap(2, "乙"),
                        new Words("，"),
                        new Gap(1, "甲"),
                        new Words("去"));
        assertThat(template.hasGaps()).isTrue();
        assertThat(template.plain()).isEqualTo("甲在乙，甲去");
        assertThat(template.between("<", ">").plain()).isEqualTo("<甲在乙，甲去>");
    }

    @Test
    void beginsOrEndsWithAGap() {
        assertThat(SnippetTemplate.of("在甲", List.of("甲")).parts()).containsExactly(new Words("在"), new Gap(1, "甲"));
        assertThat(SnippetTemplate.of("甲在", List.of("甲")).parts()).containsExactly(new Gap(1, "甲"), new Words("在"));
        assertThat(SnippetTemplate.of("甲", List.of("甲")).between("", "").parts())
                .containsExactly(new Gap(1, "甲"));
    }

    @Test
    void isATextWithoutThem() {
        assertThat(SnippetTemplate.of("甲").hasGaps()).isFalse();
        assertThat(SnippetTemplate.of("甲", List.of())).isEqualTo(SnippetTemplate.of("甲"));
        assertThat(SnippetTemplate.of("", List.of("甲"))).isEqualTo(SnippetTemplate.of(""));
        assertThat(SnippetTemplate.of("", List.of("甲")).hasGaps()).isFalse();
    }
}
