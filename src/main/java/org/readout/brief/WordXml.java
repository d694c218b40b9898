package org.readout.brief;

/**
 * The body of a Word document as it stands in the file (ECMA-376, part 1, 17), written from start to end: a long brief has so
 * many runs that to build each as an object first took most of the time, and more memory than a desk has.
 */
final class WordXml {

    private final StringBuilder xml = new StringBuilder();

    /** @param attributes names and values in turn, of Word's own name space */
    void open(String element, String... attributes) {
        start(element, attributes);
        xml.append('>');
    }

    void close(String element) {
        xml.append("</w:").append(element).append('>');
    }

    void empty(String element, String... attributes) {
        start(element, attributes);
        xml.append("/>");
    }

    private void start(String element, String... attributes) {
        xml.append("<w:").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(" w:").append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
    }

    /** What is no element of Word's own, as it is to stand in the file. */
    void raw(String words) {
        xml.append(words);
    }

    /** Words of a run. Tabs and line ends are elements in Word, not characters. */
    void words(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\0';
            if (i < text.length() && c != '\n' && c != '\t') {
                continue;
            }
            if (i > from) {
                boolean blanks = Character.isWhitespace(text.charAt(from)) || Character.isWhitespace(text.charAt(i - 1));
                xml.append(blanks ? "<w:t xml:space=\"preserve\">" : "<w:t>").append(escape(text.substring(from, i))).append("</w:t>");
            }
            if (c == '\n') {
                empty("br");
            } else if (c == '\t') {
                empty("tab");
            }
            from = i + 1;
        }
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
