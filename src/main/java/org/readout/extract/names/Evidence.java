package org.readout.extract.names;

/**
 * Why words are taken for a name.
 *
 * @param why the rule, as the officer reads it
 * @param confidence how often the rule is right, from 0 to 1
 */
record Evidence(String why, double confidence) {

    static final Evidence OFFICE = new Evidence("name after an office", 0.95);
    static final Evidence ADDRESS = new Evidence("name after a form of address", 0.95);
    static final Evidence COUNTERPART = new Evidence("name after \"counterpart\"", 0.95);
    static final Evidence KOREAN = new Evidence("Korean surname and given name", 0.95);
    static final Evidence GIVEN = new Evidence("known given name", 0.95);
    static final Evidence SURNAME = new Evidence("known surname", 0.9);
    static final Evidence ENDING = new Evidence("ending of a surname", 0.85);
    static final Evidence PARTICLE = new Evidence("small word within a name", 0.85);
    static final Evidence INITIAL = new Evidence("initial within a name", 0.9);
    static final Evidence CAPITALS = new Evidence("surname in capitals", 0.9);
    static final Evidence BEFORE_OFFICE = new Evidence("name before its office", 0.9);
    static final Evidence AGE = new Evidence("name before an age", 0.95);
    static final Evidence VERB = new Evidence("name before a verb of saying", 0.85);
    static final Evidence LIST = new Evidence("name that starts an item of a list", 0.8);
    static final Evidence BESIDE = new Evidence("name beside another person's", 0.8);
    static final Evidence NAMESAKE = new Evidence("person a body is named after", 0.7);
    static final Evidence UNKNOWN = new Evidence("words of no list that stand like a name", 0.6);
}
