package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Party;
import org.readout.model.Review;

/** Those who commit, are addressed or take part in one release, by name. */
final class Parties {

    private Parties() {}

    static Map<String, List<Party>> of(AnnotatedRelease annotated) {
        Map<String, List<Party>> parties = new HashMap<>();
        annotated.commitments().stream()
                .filter(commitment -> commitment.review() != Review.REJECTED)
                .forEach(commitment -> {
                    commitment.parties().forEach(party -> add(parties, party));
                    if (commitment.addressee() != null) {
                        add(parties, commitment.addressee());
                    }
                });
        annotated.events().stream()
                .filter(event -> event.review() != Review.REJECTED)
                .forEach(event -> event.participants().forEach(party -> add(parties, party)));
        return parties;
    }

    private static void add(Map<String, List<Party>> parties, Party party) {
        List<Party> same = parties.computeIfAbsent(party.name(), name -> new ArrayList<>());
        if (!same.contains(party)) {
            same.add(party);
        }
    }
}
