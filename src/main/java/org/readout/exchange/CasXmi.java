package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** UIMA CAS as XMI, whose types stand in a file of their own. */
final class CasXmi implements Format {

    @Override
    public String code() {
        return "cas-xmi";
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException {
        try {
            XmiCasSerializer.serialize(Cases.of(releases, true), new CasJson.Unclosed(out));
        } catch (SAXException e) {
            throw new IOException("The XMI could not be written", e);
        }
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Beginning.isXmlWith(bytes, "http://www.omg.org/XMI");
    }

    /** Types and features of others are passed over. */
    @Override
    public List<GivenRelease> read(String name, byte[] bytes) {
        CAS cas = CasTypes.empty();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            // A file may hold nothing but itself: no entity, no other file, nothing from the network.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setErrorHandler(new DefaultHandler());
            reader.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true));
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (IOException | SAXException | ParserConfigurationException | CASRuntimeException
                | IllegalStateException | IllegalArgumentException e) {
            throw new ReadoutException(name + ": cannot be read as UIMA CAS XMI. Export it again.", e);
        }
        return Cases.read(name, cas);
    }
}
