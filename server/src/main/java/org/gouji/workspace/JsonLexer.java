package org.gouji.workspace;

import org.gouji.text.Span;

/**
 * Reads the characters of strict JSON (RFC 8259): strings, numbers, words and marks, one after the other. All offsets are
 * UTF-16 offsets into the text. A byte order mark is skipped.
 */
final class JsonLexer {

    private static final String BLANKS = " \t\r\n";
    private static final String AFTER_LITERAL = BLANKS + ",:{}[]\"";

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

    private final String json;
    private int at;

    JsonLexer(String json) {
        this.json = json;
        this.at = json.startsWith("\ufeff") ? 1 : 0;
    }

    /** Behind what was read last. */
    int offset() {
        return at;
    }

    /** True if nothing but blanks is left; skips them. */
    boolean isOver() {
        skipBlanks();
        return at == json.length();
    }

    /** True if {@code c} comes next, blanks aside; does not read it. */
    boolean isNext(char c) {
        return !isOver() && json.charAt(at) == c;
    }

    /** The character that comes next, blanks aside; there must be one. */
    char peek() throws NotJson {
        skipBlanks();
        return current();
    }

    /** That what comes next cannot be there. */
    NotJson wrong() {
        return new NotJson(at);
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

    /** Reads a string; the result has no escapes. */
    String string() throws NotJson {
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
    String number() throws NotJson {
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

    /** Reads {@code word}. */
    void word(String word) throws NotJson {
        skipBlanks();
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

    /** Reads {@code c} and the blanks before it. */
    void expect(char c) throws NotJson {
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

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
