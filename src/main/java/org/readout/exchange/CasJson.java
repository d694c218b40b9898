package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;

/** UIMA CAS as JSON, version 0.4, with its types in it. */
final class CasJson implements Format {

    @Override
    public String code() {
        return "cas-json";
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException {
        new JsonCas2Serializer().serialize(Cases.of(releases, false), new Unclosed(out));
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Beginning.isJsonWith(bytes, "\"%TYPES\"", "\"%HEADER\"", "\"%FEATURE_STRUCTURES\"", "\"%VIEWS\"");
    }

    @Override
    public List<GivenRelease> read(String name, byte[] bytes) {
        CAS cas;
        try {
            cas = CasTypes.empty(new ObjectMapper().readTree(bytes).path("%TYPES"));
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(bytes), cas);
        } catch (IOException | UIMAException | CASRuntimeException | IllegalStateException | IllegalArgumentException e) {
            throw new ReadoutException(name + ": cannot be read as UIMA CAS JSON 0.4. Export it again.", e);
        }
        return Cases.read(name, cas);
    }

    /** A stream the serializer may close without closing the file. */
    static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
