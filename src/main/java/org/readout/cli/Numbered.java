package org.readout.cli;

import java.util.List;
import java.util.UUID;

import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;

/** Releases by their number on the shelf, as the shell names them. */
final class Numbered {

    private Numbered() {}

    /**
     * The ids of releases.
     *
     * @param numbers counted from 1
     * @throws ReadoutException if the shelf has no such number
     */
    static List<UUID> on(List<ReleaseSummary> shelf, List<Integer> numbers) {
        for (int number : numbers) {
            if (number < 1 || number > shelf.size()) {
                throw new ReadoutException("There is no release " + number + " in the library: it holds " + shelf.size()
                        + ". Name one of those with --release.");
            }
        }
        return numbers.stream().map(number -> shelf.get(number - 1).id()).toList();
    }
}
