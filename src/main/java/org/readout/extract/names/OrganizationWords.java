package org.readout.extract.names;

import java.util.Set;

import org.readout.extract.text.WordList;

/** The words that organizations begin or end with. */
final class OrganizationWords {

    /** "Ministry of …", capitalized. */
    static final Set<String> STARTS = WordList.of(OrganizationWords.class, "organizationstarts.txt");
    /** "… Agency", capitalized. */
    static final Set<String> ENDS = WordList.of(OrganizationWords.class, "organizationends.txt");

    /** "Banco …", the first word of a body whose name is not English. */
    static final Set<String> FOREIGN = WordList.of(OrganizationWords.class, "foreignbodies.txt");

    private OrganizationWords() {}
}
