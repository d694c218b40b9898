package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;
import org.readout.model.Clue.Place;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads with one of Tika's parsers, made by itself: its search for parsers of every kind would load them all. */
final class TikaReading {

    private TikaReading() {}

    /** @throws IOException if the file is damaged */
    static Reading read(Parser parser, String source, byte[] bytes) throws IOException {
        Blocks blocks = new Blocks(source);
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Passed());
        try {
            parser.parse(new ByteArrayInputStream(bytes), new Elements(blocks), metadata, context);
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        Facts facts = new Facts();
        Properties.title(facts, metadata.get(TikaCoreProperties.TITLE));
        String made = metadata.get(TikaCoreProperties.CREATED);
        Properties.made(facts, made == null ? null : metadata.getDate(TikaCoreProperties.CREATED));
        Properties.company(facts, metadata.get("extended-properties:Company"));
        String language = metadata.get(TikaCoreProperties.LANGUAGE);
        facts.language(language, Place.PROPERTIES, "language: " + language, 0.7);
        return blocks.reading(facts);
    }

    /** What is embedded in a document, pictures and other documents, is passed over. */
    private static final class Passed implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
