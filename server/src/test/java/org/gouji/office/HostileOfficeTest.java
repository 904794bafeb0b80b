package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.office.WordFile.p;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that no office program wrote: each gets its reason, in bounded time, and none gets out of hand. */
@Timeout(60)
class HostileOfficeTest {

    private static Refusal refusal(byte[] bytes) {
        DocumentContent content = new OfficeReader().read(bytes);
        assertThat(content).isInstanceOf(DocumentContent.Refused.class);
        return ((DocumentContent.Refused) content).reason();
    }

    @Test
    void anArchiveThatUnpacksToHundredsOfMegabytesIsRefusedBeforeItIsParsed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 110; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(out.size()).isLessThan(1 << 20);
        assertThat(refusal(out.toByteArray())).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void moreBytesThanTheLimitAreNotLookedAt() {
        byte[] large = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, org.gouji.document.DocumentReader.MAX_BYTES + 1);
        assertThat(refusal(large)).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void entitiesOfTheFilesOwnAreNotExpanded() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String laughs = "<?xml version=\"1.0\"?>" + entities + "]><w:document$ns><w:body>" + p("&a11;")
                + "</w:body></w:document>";
        assertThat(refusal(WordFile.of("").with("word/document.xml", laughs).bytes()))
                .isEqualTo(Refusal.DAMAGED);
        String outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><w:document$ns><w:body/></w:document>";
        assertThat(refusal(WordFile.of("").with("word/document.xml", outside).bytes()))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void elementsThatNestWithoutEndAreRefused() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(50_000);
        assertThat(refusal(WordFile.of(open).bytes())).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void aHugeTableIsReadInBoundedTime() {
        String row = "<w:tr>" + WordFile.tc("", p("1")).repeat(20) + "</w:tr>";
        DocumentContent.Read read =
                WordFile.of("<w:tbl>" + row.repeat(5_000) + "</w:tbl>").read();
        assertThat(read.text().lineCount()).isGreaterThan(4_999);
    }

    @Test
    void listsThatNameOneAnotherEnd() {
        String styles = "<w:styles$ns><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        assertThat(WordFile.of(body).with("word/styles.xml", styles).text()).isEqualTo("甲\n");
    }

    @Test
    void whatIsCutOffOrScrambledIsRefusedAndNeverThrows() {
        byte[] whole = WordFile.of(p("甲").repeat(200)).bytes();
        for (int length = 0; length < whole.length; length += 97) {
            assertThat(new OfficeReader().read(Arrays.copyOf(whole, length))).isNotNull();
        }
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] scrambled = whole.clone();
            for (int i = 0; i < 20; i++) {
                scrambled[random.nextInt(scrambled.length)] = (byte) random.nextInt(256);
            }
            assertThat(new OfficeReader().read(scrambled)).isNotNull();
        }
        for (String magic :
                new String[] {"PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "%PDF-1.7\n"}) {
            byte[] noise = new byte[5_000];
            random.nextBytes(noise);
            byte[] head = magic.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, noise, 0, head.length);
            assertThat(new OfficeReader().read(noise)).isInstanceOf(DocumentContent.Refused.class);
        }
    }

    @Test
    void aPasswordIsTold() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(WordFile.of(p("甲")).bytes());
            }
            files.writeFilesystem(out);
            assertThat(refusal(out.toByteArray())).isEqualTo(Refusal.ENCRYPTED);
        }
    }

    @Test
    void macrosAreNotEvenRead() {
        byte[] macros = WordFile.of(p("甲"))
                .with("word/vbaProject.bin", "not a project at all")
                .bytes();
        assertThat(new OfficeReader().read(macros)).isInstanceOf(DocumentContent.Read.class);
    }
}
