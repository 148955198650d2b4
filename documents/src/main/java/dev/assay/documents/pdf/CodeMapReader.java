package dev.assay.documents.pdf;

import dev.assay.documents.pdf.ContentScanner.Token;
import dev.assay.documents.source.Budget;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the character maps that PDF files carry, ToUnicode maps above all. */
final class CodeMapReader {

    /** No font has more codes; a hostile range must not make more entries. */
    private static final int MOST_CODES = 0x10000;

    private final ContentScanner scanner;
    private final Budget budget;
    private final CodeMap map = new CodeMap();
    private int codes;

    private CodeMapReader(byte[] bytes, Budget budget) {
        this.scanner = new ContentScanner(bytes);
        this.budget = budget;
    }

    static CodeMap read(byte[] bytes, Budget budget) {
        CodeMapReader reader = new CodeMapReader(bytes, budget);
        reader.readAll();
        return reader.map;
    }

    private void readAll() {
        boolean writingMode = false;
        for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
            budget.step();
            if (token == Token.KEYWORD) {
                switch (scanner.text()) {
                    case "begincodespacerange" -> readSpaces();
                    case "beginbfchar" -> readTexts();
                    case "beginbfrange" -> readTextRanges();
                    case "begincidchar" -> readNumbers();
                    case "begincidrange" -> readNumberRanges();
                    default -> budget.step();
                }
            }
            if (writingMode && token == Token.NUMBER && scanner.number() == 1) {
                map.setVertical();
            }
            writingMode = token == Token.NAME && scanner.text().equals("WMode");
        }
    }

    private void readSpaces() {
        while (scanner.next() == Token.STRING) {
            byte[] low = scanner.string();
            if (scanner.next() != Token.STRING) {
                return;
            }
            map.addSpace(low.length, code(low), code(scanner.string()));
        }
    }

    private void readTexts() {
        while (scanner.next() == Token.STRING && ++codes <= MOST_CODES) {
            int code = code(scanner.string());
            Token token = scanner.next();
            if (token == Token.STRING) {
                map.addText(code, text(scanner.string()));
            } else if (token == Token.KEYWORD) {
                return;
            }
        }
    }

    private void readTextRanges() {
        while (scanner.next() == Token.STRING) {
            int low = code(scanner.string());
            if (scanner.next() != Token.STRING) {
                return;
            }
            int high = code(scanner.string());
            Token token = scanner.next();
            if (token == Token.OPEN_ARRAY) {
                readList(low, high);
            } else if (token == Token.STRING) {
                addRange(low, high, scanner.string());
            }
        }
    }

    private void readList(int low, int high) {
        List<String> texts = new ArrayList<>();
        while (scanner.next() == Token.STRING && ++codes <= MOST_CODES) {
            texts.add(text(scanner.string()));
        }
        for (int i = 0; i < texts.size() && low + i <= high; i++) {
            map.addText(low + i, texts.get(i));
        }
    }

    private void addRange(int low, int high, byte[] first) {
        String text = text(first);
        if (text.isEmpty()) {
            return;
        }
        int last = text.codePointBefore(text.length());
        String stem = text.substring(0, text.length() - Character.charCount(last));
        for (int code = low; code <= high && code >= low && ++codes <= MOST_CODES; code++) {
            int point = last + code - low;
            if (Character.isValidCodePoint(point)) {
                map.addText(code, stem + Character.toString(point));
            }
        }
    }

    private void readNumbers() {
        while (scanner.next() == Token.STRING) {
            byte[] code = scanner.string();
            if (scanner.next() != Token.NUMBER) {
                return;
            }
            map.addNumbers(code.length, code(code), code(code), (int) scanner.number());
        }
    }

    private void readNumberRanges() {
        while (scanner.next() == Token.STRING) {
            byte[] low = scanner.string();
            if (scanner.next() != Token.STRING) {
                return;
            }
            int high = code(scanner.string());
            if (scanner.next() != Token.NUMBER) {
                return;
            }
            map.addNumbers(low.length, code(low), high, (int) scanner.number());
        }
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (byte unit : bytes) {
            code = (code << 8) | (unit & 0xFF);
        }
        return code;
    }

    private static String text(byte[] bytes) {
        return bytes.length == 1 ? Character.toString(bytes[0] & 0xFF) : new String(bytes, StandardCharsets.UTF_16BE);
    }
}
