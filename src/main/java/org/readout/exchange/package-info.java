/**
 * The forms in which releases and marks are written for, and read from, the outside.
 *
 * <p>Every offset outside is a count of Unicode code points into the release's text, start included, end excluded;
 * inside they are UTF-16 code units. {@link org.readout.exchange.CodePoints} converts at the edge.
 *
 * <p>{@link org.readout.exchange.AnalysisJson} is what {@code readout read} prints. {@link org.readout.exchange.MarksJson}
 * is Readout's own form for marks, as in {@code seeds/marks.json}:
 *
 * <pre>{@code
 * {"documents":[
 *  {"file":"a.txt","sha256":"of the text in UTF-8, line ends as \n, without a byte-order mark",
 *   "mentions":[{"start":0,"end":9,"quote":"Ada Smith","type":"PERSON","entity":"Ada Smith"},
 *               {"start":30,"end":44,"quote":"late last year","type":"DATE","value":"2024 END"}],
 *   "commitments":[{"start":60,"end":120,"quote":"...","force":"agreed","action":"...","attribution":"...","voice":"reported",
 *     "parties":[{"name":"Ada Smith","country":"CH","office":"Foreign Minister","level":"minister"},"Bo Lind"],
 *     "addressee":null,"said":"2024-12-26","earlier":{"quote":"...","said":"2024-06-20"},
 *     "due":{"date":"2025-06","condition":null,"inferred":false},"restated":false,"status":"open"}],
 *   "events":[{"start":10,"end":17,"quote":"meeting","kind":"meeting","name":"...","date":"2024-12-26","place":"Geneva",
 *     "participants":["Ada Smith"],"reported":true}],
 *   "notes":[{"start":0,"end":9,"quote":"Ada Smith","text":"...","tags":["follow up"],"resolved":false}],
 *   "reviewed":{"officer":"Ada Smith","at":"2024-12-27T09:00:00Z"}}]}
 * }</pre>
 *
 * <p>{@code file}, {@code sha256}, {@code start}, {@code end}, {@code quote}, and the type, force, kind or text are
 * required. The rest may be left out: a mark is then accepted, a commitment open, new and reported, its action the
 * quote; a name is its own entity; an event is reported and its name is the quote; a note has no tags and is open;
 * nobody has called the release {@code reviewed}. A party is an object or a mere name.
 * A date is a TIMEX3 value, with its modifier after a space where it has one.
 * {@code review} is suggested, accepted or rejected; {@code cue} and {@code confidence} stand with suggestions.
 * A whole library in this form ({@link org.readout.exchange.LibraryJson}) has for each document its id, text, furniture and
 * publication data too, and for each mark its id.
 *
 * <p>The forms of others are {@link org.readout.exchange.Format}s. What they read is put to the words of our texts by
 * {@link org.readout.exchange.Fitting} and made into edits by {@link org.readout.exchange.Merging}. All carry the same fields
 * ({@link org.readout.exchange.FieldsWriter}); forms that know only plain texts carry them flat.
 */
@NullMarked
package org.readout.exchange;

import org.jspecify.annotations.NullMarked;
