package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.compose.Stencil.Gap;
import org.gouji.compose.Stencil.Words;
import org.junit.jupiter.api.Test;

class StencilTest {

    @Test
    void hasAGapWhereverAWordStands() {
        Stencil stencil = Stencil.of("甲在乙，甲去", List.of("甲", "乙"));

        assertThat(stencil.parts())
                .containsExactly(
                        new Gap(1, "甲"),
                        new Words("在"),
                        new Gap(2, "乙"),
                        new Words("，"),
                        new Gap(1, "甲"),
                        new Words("去"));
        assertThat(stencil.hasGaps()).isTrue();
        assertThat(stencil.plain()).isEqualTo("甲在乙，甲去");
        assertThat(stencil.between("<", ">").plain()).isEqualTo("<甲在乙，甲去>");
    }

    @Test
    void beginsOrEndsWithAGap() {
        assertThat(Stencil.of("在甲", List.of("甲")).parts()).containsExactly(new Words("在"), new Gap(1, "甲"));
        assertThat(Stencil.of("甲在", List.of("甲")).parts()).containsExactly(new Gap(1, "甲"), new Words("在"));
        assertThat(Stencil.of("甲", List.of("甲")).between("", "").parts()).containsExactly(new Gap(1, "甲"));
    }

    @Test
    void isATextWithoutThem() {
        assertThat(Stencil.of("甲").hasGaps()).isFalse();
        assertThat(Stencil.of("甲", List.of())).isEqualTo(Stencil.of("甲"));
        assertThat(Stencil.of("", List.of("甲"))).isEqualTo(Stencil.of(""));
        assertThat(Stencil.of("", List.of("甲")).hasGaps()).isFalse();
    }
}
