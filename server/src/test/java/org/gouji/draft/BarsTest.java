package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "┌──┬──┐",
                "├──┼──┤",
                "└─────┘",
                "╔══╦══╗",
                "╠══╬══╣",
                "+---+---+",
                "+====+====+",
                "+:--:+---+",
                "├──┤ │"
            })
    void linesOfAFrame(String line) {
        assertThat(Bars.isRule(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "────────",
                "════════",
                "━━━━━━",
                "--------",
                "+",
                "++",
                "+3+",
                "+86+",
                "│ 3 │",
                "│   │",
                "——————",
                "┌─规章─┐"
            })
    void linesThatAreNot(String line) {
        assertThat(Bars.isRule(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"│规章 │0 │", "｜规章｜0｜", "| 规章 | 0 |", "规章│0│0", "║规章║0║", "┃规章┃0┃"})
    void cells(String line) {
        assertThat(Bars.separate(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章", "来源：县教育局｜发布时间", "规章\t0"})
    void noCells(String line) {
        assertThat(Bars.separate(line)).isFalse();
    }
}
