package org.readout.extract.clauses;

/**
 * Who does what a verb says.
 *
 * @param phrase the words for them
 * @param direct whether they stand before the verb in its own clause, not carried over from a verb before
 * @param inner whether the clause is a subordinate one: "since President Yoon announced"
 */
public record Subject(PartyPhrase phrase, boolean direct, boolean inner) {}
