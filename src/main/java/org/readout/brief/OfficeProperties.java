package org.readout.brief;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;

/** What a file of Word or a workbook says of itself: nothing of who made it, on what machine or when, but the day printed on it. */
final class OfficeProperties {

    private OfficeProperties() {}

    static void nameNoOne(POIXMLProperties properties, BriefDocument brief) {
        Optional<Date> made = Optional.of(Date.from(brief.made().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator("");
        properties.getCoreProperties().setLastModifiedByUser("");
        properties.getCoreProperties().setTitle(brief.title());
        properties.getCoreProperties().setCreated(made);
        properties.getCoreProperties().setModified(made);
        properties.getExtendedProperties().setApplication("");
        // A template brings what its maker's machine said of them.
        properties.getExtendedProperties().setCompany("");
        properties.getExtendedProperties().setManager("");
    }
}
