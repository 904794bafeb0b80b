package org.gouji.facts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Forms;
import org.gouji.report.OrganKind;

/** Facts as bytes, to be kept from one start of a program to the next. Safe for several threads. */
public final class FactsCodec {

    /** To be raised whenever what is written, or what is read from a report, becomes different. */
    public static final int VERSION = 1;

    private static final int MOST_SENTENCES = 100_000;
    private static final int LONGEST_NUMBER = 100;

    private final Map<String, Cells.Columns> columns = new HashMap<>();

    /** For reports that are read against {@code forms}. */
    public FactsCodec(Forms forms) {
        forms.all().forEach(form -> columns.put(form.id(), new Cells.Columns(form)));
    }

    /** Writes {@code facts}. */
    public void write(ReportFacts facts, DataOutput out) throws IOException {
        out.writeUTF(facts.organ());
        out.writeUTF(facts.kind().type());
        out.writeBoolean(facts.kind().government());
        out.writeByte(facts.kind().rulemaking().ordinal());
        out.writeInt(facts.year());
        out.writeLong(facts.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        write(facts.cells(), out);
        Sentences sentences = facts.sentences();
        out.writeInt(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            out.writeLong(sentences.hash(i));
            out.writeInt(sentences.lineAt(i));
        }
        out.writeInt(facts.problems().length());
        out.writeChars(facts.problems());
    }

    private static void write(Cells cells, DataOutput out) throws IOException {
        out.writeUTF(cells.formId());
        out.writeInt(cells.fields().size());
        for (int i = 0; i < cells.fields().size(); i++) {
            Optional<BigDecimal> number = cells.numberAt(i);
            byte[] digits = number.map(BigDecimal::unscaledValue)
                    .map(BigInteger::toByteArray)
                    .orElse(new byte[0]);
            out.writeByte(digits.length);
            if (number.isPresent()) {
                out.write(digits);
                out.writeInt(number.get().scale());
                out.writeInt(cells.lineAt(i));
            }
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IOException if that is something else
     */
    public ReportFacts read(DataInput in) throws IOException {
        try {
            String organ = in.readUTF();
            String type = in.readUTF();
            boolean government = in.readBoolean();
            OrganKind.Rulemaking[] powers = OrganKind.Rulemaking.values();
            OrganKind kind = new OrganKind(type, government, powers[within(in.readByte(), powers.length - 1)]);
            int year = in.readInt();
            long day = in.readLong();
            Optional<LocalDate> date =
                    day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
            Cells cells = cells(in);
            int size = within(in.readInt(), MOST_SENTENCES);
            long[] hashes = new long[size];
            int[] lines = new int[size];
            for (int i = 0; i < size; i++) {
                hashes[i] = in.readLong();
                lines[i] = in.readInt();
            }
            Sentences sentences = new Sentences(hashes, lines);
            StringBuilder problems = new StringBuilder();
            for (int left = in.readInt(); left > 0; left--) {
                problems.append(in.readChar());
            }
            return new ReportFacts(organ, kind, year, date, cells, sentences, problems.toString());
        } catch (DateTimeException e) {
            throw new IOException(e);
        }
    }

    private Cells cells(DataInput in) throws IOException {
        Cells.Columns own = columns.get(in.readUTF());
        if (own == null || own.size() != in.readInt()) {
            throw new IOException("another form");
        }
        Optional<?>[] numbers = new Optional<?>[own.size()];
        int[] lines = new int[own.size()];
        for (int i = 0; i < numbers.length; i++) {
            byte[] digits = new byte[within(in.readByte(), LONGEST_NUMBER)];
            numbers[i] = Optional.empty();
            if (digits.length > 0) {
                in.readFully(digits);
                numbers[i] = Optional.of(Cells.small(new BigDecimal(new BigInteger(digits), in.readInt())));
                lines[i] = in.readInt();
            }
        }
        return Cells.of(own, i -> numbers[i].map(BigDecimal.class::cast), lines);
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("not what was written");
        }
        return number;
    }
}
