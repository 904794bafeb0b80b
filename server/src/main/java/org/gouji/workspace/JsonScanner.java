package org.gouji.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gouji.text.Span;

/**
 * Reads strict JSON (RFC 8259) one token after the other and knows the place of each. All offsets are UTF-16 offsets
 * into the text, all spans half-open. A byte order mark is skipped. Takes linear time; nesting is limited.
 *
 * <p>Libraries that read JSON tell places only in the messages of their exceptions, as lines and columns.
 */
final class JsonScanner {

    /** Nothing that we read needs more, and skipping takes stack for each level. */
    private static final int MAX_NESTING = 32;

    private static final String BLANKS = " \t\r\n";
    private static final String AFTER_LITERAL = BLANKS + ",:{}[]\"";

    /** What comes next. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        /** The text is over. */
        END
    }

    /** Something that is not JSON. */
    static final class NotJson extends Exception {

        private final int offset;

        private NotJson(int offset) {
            super("not JSON", null, false, false);
            this.offset = offset;
        }

        /** Of the first character that cannot be there; the length of the text if that ends too soon. */
        int offset() {
            return offset;
        }
    }

    /** An object or array that is open, and whether something stands in it already. */
    private static final class Nesting {
        private final char end;
        private boolean isEmpty = true;

        Nesting(char end) {
            this.end = end;
        }
    }

    private final String json;
    private final Deque<Nesting> open = new ArrayDeque<>();
    private Span name = Span.at(0);
    private int at;

    JsonScanner(String json) {
        this.json = json;
        this.at = json.startsWith("\ufeff") ? 1 : 0;
    }

    /** Behind what was read last. */
    int offset() {
        return at;
    }

    /** The name that was read last, with its quotation marks. */
    Span name() {
        return name;
    }

    /** The value that comes next, right or wrong: a string with its quotation marks, of an object or array the bracket. */
    Span next() {
        skipBlanks();
        int end = at;
        if (at < json.length() && json.charAt(at) == '"') {
            end = at + 1;
            while (end < json.length() && json.charAt(end) != '"') {
                end += json.charAt(end) == '\\' ? 2 : 1;
            }
            end = Math.min(json.length(), end + 1);
        } else {
            end = Math.min(json.length(), Math.max(at + 1, literalEnd()));
        }
        return new Span(at, Math.max(at, end));
    }

    /** What comes next; does not read it. */
    Kind peek() throws NotJson {
        skipBlanks();
        if (at == json.length()) {
            return Kind.END;
        }
        char c = json.charAt(at);
        return switch (c) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.STRING;
            case 't', 'f' -> Kind.BOOLEAN;
            case 'n' -> Kind.NULL;
            default -> {
                if (c != '-' && !isDigit(c)) {
                    throw new NotJson(at);
                }
                yield Kind.NUMBER;
            }
        };
    }

    void beginObject() throws NotJson {
        begin('{', '}');
    }

    void beginArray() throws NotJson {
        begin('[', ']');
    }

    private void begin(char bracket, char end) throws NotJson {
        if (open.size() == MAX_NESTING) {
            throw new NotJson(at);
        }
        expect(bracket);
        open.push(new Nesting(end));
    }

    /** True if another member or item follows in the object or array that is open; to be asked once before each. */
    boolean hasNext() throws NotJson {
        Nesting inner = open.element();
        skipBlanks();
        if (at < json.length() && json.charAt(at) == inner.end) {
            return false;
        }
        if (!inner.isEmpty) {
            expect(',');
        }
        inner.isEmpty = false;
        return true;
    }

    /** Reads the bracket that closes what is open. */
    void end() throws NotJson {
        expect(open.element().end);
        open.pop();
    }

    /** Reads the name of a member, and the colon behind it. */
    String nextName() throws NotJson {
        skipBlanks();
        int start = at;
        String read = nextString();
        name = new Span(start, at);
        expect(':');
        return read;
    }

    /** Reads a string; the result has no escapes. */
    String nextString() throws NotJson {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (true) {
            char c = current();
            if (c < ' ') {
                throw new NotJson(at);
            }
            at++;
            if (c == '"') {
                return read.toString();
            }
            read.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() throws NotJson {
        char c = current();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = current() < 0x80 ? Character.digit(current(), 16) : -1;
                    if (digit < 0) {
                        throw new NotJson(at);
                    }
                    code = code * 16 + digit;
                    at++;
                }
                yield (char) code;
            }
            default -> throw new NotJson(at - 1);
        };
    }

    /** Reads a number, as it is written. */
    String nextNumber() throws NotJson {
        skipBlanks();
        int start = at;
        take('-');
        if (!take('0')) {
            digits();
        }
        if (take('.')) {
            digits();
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits();
        }
        if (at < literalEnd()) {
            throw new NotJson(at);
        }
        return json.substring(start, at);
    }

    private void digits() throws NotJson {
        if (!isDigit(current())) {
            throw new NotJson(at);
        }
        while (at < json.length() && isDigit(json.charAt(at))) {
            at++;
        }
    }

    /** Reads {@code true} or {@code false}. */
    boolean nextBoolean() throws NotJson {
        skipBlanks();
        boolean value = current() == 't';
        literal(value ? "true" : "false");
        return value;
    }

    /** Reads whatever comes next. */
    void skip() throws NotJson {
        switch (peek()) {
            case STRING -> nextString();
            case NUMBER -> nextNumber();
            case BOOLEAN -> nextBoolean();
            case NULL -> literal("null");
            case END -> throw new NotJson(at);
            case OBJECT -> {
                beginObject();
                while (hasNext()) {
                    nextName();
                    skip();
                }
                end();
            }
            case ARRAY -> {
                beginArray();
                while (hasNext()) {
                    skip();
                }
                end();
            }
        }
    }

    private void literal(String word) throws NotJson {
        int end = literalEnd();
        if (!json.substring(at, end).equals(word)) {
            throw new NotJson(at);
        }
        at = end;
    }

    private int literalEnd() {
        int end = at;
        while (end < json.length() && AFTER_LITERAL.indexOf(json.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void expect(char c) throws NotJson {
        skipBlanks();
        if (!take(c)) {
            throw new NotJson(at);
        }
    }

    private boolean take(char c) {
        boolean found = at < json.length() && json.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private char current() throws NotJson {
        if (at >= json.length()) {
            throw new NotJson(json.length());
        }
        return json.charAt(at);
    }

    private void skipBlanks() {
        while (at < json.length() && BLANKS.indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
