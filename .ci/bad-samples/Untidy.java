package org.readout.model;

import java.util.*;

/** A bad sample: a wildcard import, and white space at the end of a line. */
final class Untidy {   
    List<String> words = new ArrayList<>();
}
