package org.readout.dossier.told;

import org.jspecify.annotations.Nullable;

/** The states of the world, as somebody else knows them. */
public interface States {

    /** ISO 3166-1 alpha-2 of the state a name, an adjective or a capital stands for; null where it is none. */
    @Nullable String code(String name);

    /** The short English name of the state with this code; the code itself where there is none. */
    String name(String code);
}
