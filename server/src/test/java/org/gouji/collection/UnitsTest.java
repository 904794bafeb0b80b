package org.gouji.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Message;
import org.junit.jupiter.api.Test;

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
