package org.gouji.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Message;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @Test
    void readsWhatASpreadsheetSaves() {
        UnitsFile file = UnitsFile.parse(
                "Organ;Parent;kind;aliases;deadline;备注\r\n\"云泽县人民政府\";;;;\r\n云泽县水务局;云泽县;部门;\"云泽县水利局、水务局\";1月15日;合并\r\n\r\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.units().listed()).isTrue();
        assertThat(file.units().all())
                .containsExactly(
                        new Unit("云泽县人民政府", "", "", List.of(), Optional.empty()),
                        new Unit("云泽县水务局", "云泽县", "部门", List.of("云泽县水利局", "水务局"), Optional.of(MonthDay.of(1, 15))));
        assertThat(file.units().under("云泽县人民政府")).extracting(Unit::organ).containsExactly("云泽县水务局");
        assertThat(file.units().unit("云泽县水利局")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"GB18030, ''", "UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF"})
    void readsTheEncodingsThatExcelAndWpsSave(String charset, String mark, @TempDir Path folder) throws IOException {
        // The separator of "Unicode text" is the tab; 㛃 and 𬭎 have four bytes in GB18030.
        for (String list : List.of(
                "organ,parent,kind,aliases,deadline\r\n云泽县水务局,云泽县人民政府,部门,云泽县水利局,1月15日\r\n",
                "organ\tparent\tkind\taliases\tdeadline\r\n云泽县㛃𬭎镇人民政府\t云泽县人民政府\t乡镇\t\t01-15\r\n",
                "organ,parent\r\n局,县\r\n")) {
            Path file = Files.write(folder.resolve("units.csv"), (mark + list).getBytes(Charset.forName(charset)));
            TextFile read = (TextFile) DraftFiles.read(file, Optional.empty());

            UnitsFile units = UnitsFile.parse(read.text().string());
            assertThat(units.problems()).isEmpty();
            assertThat(units.units().all())
                    .as(list)
                    .isEqualTo(UnitsFile.parse(list).units().all())
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(UnitsFile.parse("名称,上级\n甲,乙\n").problems())
                .extracting(Message::key)
                .containsExactly("units.header");
        assertThat(UnitsFile.parse("").problems()).hasSize(1);
        UnitsFile date = UnitsFile.parse("organ,parent,deadline\n云泽县水务局,云泽县,13-40\n");
        assertThat(date.problems()).extracting(Message::key).containsExactly("units.deadline");
        assertThat(date.units().all()).hasSize(1);
        // A quote that is never closed.
        assertThat(UnitsFile.parse("organ,parent\n\"云泽县水务局,云泽县\n甲,乙\n")
                        .units()
                        .all()
                        .size())
                .isLessThan(3);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Units units = new Units(
                List.of(
                        new Unit("云泽县人民政府", "", "", List.of(), Optional.empty()),
                        new Unit("云泽县“一网”办,公室", "云泽县人民政府", "部门", List.of("甲", "乙"), Optional.of(MonthDay.of(1, 31)))),
                true);

        assertThat(UnitsFile.parse(UnitsFile.write(units)).units().all()).isEqualTo(units.all());
    }
}
