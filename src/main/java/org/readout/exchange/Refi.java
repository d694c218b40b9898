package org.readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.readout.model.AnnotatedRelease;

/**
 * A REFI-QDA project (Project Exchange, version 1.5), which NVivo, ATLAS.ti, MAXQDA and QualCoder take in: texts as sources,
 * codes by type and force, a selection for each mark, whose description holds its fields, and the officer's notes.
 */
final class Refi implements Format {

    static final String PROJECT = "project.qde";
    static final String SOURCES = "Sources/";

    @Override
    public String code() {
        return "refi-qda";
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(Zipped.entry(PROJECT));
        try {
            new RefiWriter(zip).write(releases);
        } catch (XMLStreamException e) {
            throw new IOException("The project could not be written", e);
        }
        zip.closeEntry();
        for (AnnotatedRelease annotated : releases) {
            zip.putNextEntry(Zipped.entry(SOURCES + annotated.release().id() + ".txt"));
            zip.write(Printable.of(annotated.release().text()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Beginning.isZip(bytes) && new String(bytes, StandardCharsets.ISO_8859_1).contains(".qde");
    }

    @Override
    public List<GivenRelease> read(String name, byte[] bytes) {
        return new RefiReader(name, bytes).releases();
    }
}
