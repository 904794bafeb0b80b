package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML tables, and comments in them and beside them; ⏎ is a line break. */
class HtmlTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'<table><tr><td>规章</td><td>0</td></tr></table>甲<!-- 乙 -->丙'~'table HTML 1⏎prose 甲⏎comment 乙⏎prose 丙'",
                "'<!-- 甲⏎乙 -->⏎丙'~'comment 甲⏎乙⏎prose 丙'",
                "'<table><tr><td>规章</td><td>0</td></tr>⏎一、总体情况'~'prose <table><tr><td>规章</td><td>0</td></tr>⏎heading CHINESE_COMMA 1 / 总体情况'",
                "'<TABLE border=\"1\"><tr><td>规章</td></tr></TABLE >乙'~'table HTML 1⏎prose 乙'",
                "'<table><tr><td>外<table><tr><td>规章</td></tr></table></td></tr></table>'~'prose <table><tr><td>外⏎table HTML 1⏎prose </td></tr></table>'",
                "'<table><tr><td>规章</td></tr></table'~'table HTML 1'",
                "'<table><tr><td>规章<!-- </table> --></td><td>0</td></tr></table>乙'~'prose <table><tr><td>规章⏎comment </table>⏎prose </td><td>0</td></tr></table>乙'",
                "'<!-- <table> --><table><tr><td>规章</td></tr></table>'~'comment <table>⏎table HTML 1'",
                "'<table><tr><td>规章</td></tr></table><!-- 甲 --><table><tr><td>行政许可</td></tr></table>'~'table HTML 1⏎comment 甲⏎table HTML 1'",
                "'<table><tr><th> 规章 </th><td></td><td>0<br>件</td></tr><tr></tr></table>'~'table HTML 1'",
                "'规章→0→0→0⏎<table><tr><td>甲</td></tr></table>⏎行政许可→31→→'~'prose 规章→0→0→0⏎table HTML 1⏎prose 行政许可→31'",
                "'规章→0→0→0⏎行政规范性文件→2→1→5⏎<table><tr><td>甲</td></tr></table>⏎行政许可→31→→⏎行政处罚→4→→'~'table TAB 2⏎table HTML 1⏎table TAB 2'",
                "'<table><tr><td>规章</td></tr></table>乙<table><tr><td>甲'~'table HTML 1⏎prose 乙<table><tr><td>甲'",
                "'见表<table><tr><td>规章</td><td></td></tr></table>'~'prose 见表⏎table HTML 1'"
            })
    void blocks(String written, String read) {
        assertThat(Outline.of(written.replace('⏎', '\n')).replace('\n', '⏎').replace('\t', '→'))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'<table><tr><td>规章</td><td>0</td></tr></table>甲<!-- 乙 -->丙'~'HTML⏎规章/0'",
                "'<TABLE border=\"1\"><tr><td>规章</td></tr></TABLE >乙'~'HTML⏎规章'",
                "'<table><tr><td>外<table><tr><td>规章</td></tr></table></td></tr></table>'~'HTML⏎规章'",
                "'<table><tr><td>规章</td></tr></table'~'HTML⏎规章'",
                "'<!-- <table> --><table><tr><td>规章</td></tr></table>'~'HTML⏎规章'",
                "'<table><tr><td>规章</td></tr></table><!-- 甲 --><table><tr><td>行政许可</td></tr></table>'~'HTML⏎规章⏎HTML⏎行政许可'",
                "'<table><tr><th> 规章 </th><td></td><td>0<br>件</td></tr><tr></tr></table>'~'HTML⏎规章//0件'",
                "'规章→0→0→0⏎<table><tr><td>甲</td></tr></table>⏎行政许可→31→→'~'HTML⏎甲'",
                "'规章→0→0→0⏎行政规范性文件→2→1→5⏎<table><tr><td>甲</td></tr></table>⏎行政许可→31→→⏎行政处罚→4→→'~'TAB⏎规章/0/0/0⏎行政规范性文件/2/1/5⏎HTML⏎甲⏎TAB⏎行政许可/31//⏎行政处罚/4//'",
                "'<table><tr><td>规章</td></tr></table>乙<table><tr><td>甲'~'HTML⏎规章'",
                "'见表<table><tr><td>规章</td><td></td></tr></table>'~'HTML⏎规章/'"
            })
    void rows(String written, String read) {
        assertThat(Outline.cells(written.replace('⏎', '\n')).replace('\n', '⏎').replace('\t', '→'))
                .isEqualTo(read);
    }

    /** An × stands where the content of an empty cell would go. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'<table><tr><th> 规章 </th><td></td><td>0<br>件</td></tr><tr></tr></table>'~'<table><tr><th> 规章 </th><td>×</td><td>0<br>件</td></tr><tr></tr></table>'",
                "'规章→0→0→0⏎行政规范性文件→2→1→5⏎<table><tr><td>甲</td></tr></table>⏎行政许可→31→→⏎行政处罚→4→→'~'规章→0→0→0⏎行政规范性文件→2→1→5⏎<table><tr><td>甲</td></tr></table>⏎行政许可→31→×→×⏎行政处罚→4→×→×'",
                "'见表<table><tr><td>规章</td><td></td></tr></table>'~'见表<table><tr><td>规章</td><td>×</td></tr></table>'"
            })
    void emptyCells(String written, String read) {
        assertThat(Outline.emptyCells(written.replace('⏎', '\n'))
                        .replace('\n', '⏎')
                        .replace('\t', '→'))
                .isEqualTo(read);
    }
}
