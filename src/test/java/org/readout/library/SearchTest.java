package org.readout.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.library.search.Countries;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Due;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchHit;
import org.readout.model.Suggestions;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

/** Three releases of our own, and what finds which of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final Countries COUNTRIES =
            words -> words.equalsIgnoreCase("nippon") || words.equalsIgnoreCase("jp") ? List.of("JP", "Japan") : List.of();

    private static final String BRIDGE = """
            Ministers agree on a bridge
            Foreign Minister Hong-kyun Pak and Minister Taro Yamada met in Côte Blanche on May 5, 2031.
            They agreed to build a bridge by 2033. Mr. Yamada's office welcomed the U.S. offer.
            """;
    private static final String FISH = """
            Fisheries talks
            The delegations held security council talks about fish; the council on security met later.
            Minister Pak promised to publish the catch. The bridge was not raised.
            """;
    private static final String CJK = """
            外相会談
            岡野大臣はG7首脳会議で日本と대한민국の協力を確認した。정상회담은 서울에서 열렸다。ﾄｳｷｮｳ ＡＢＣ
            """;

    @TempDir
    static Path temporary;

    private Library library;
    private final Release bridge = release("bridge.txt", BRIDGE, "Ministers agree on a bridge", "Foreign Ministry of Pakland",
            LocalDate.of(2031, 5, 6));
    private final Release fish = release("fish.txt", FISH, "Fisheries talks", "Yamato Press Agency", LocalDate.of(2030, 12, 31));
    private final Release cjk = release("cjk.txt", CJK, "外相会談", "外務省", null);

    private static Release release(
            String source, String text, String title, String publisher, @Nullable LocalDate published) {
        Release sample = Samples.release(source, text);
        return new Release(sample.id(), source, new Publication(title, publisher, published, "en", null, null), sample.version());
    }

    @BeforeAll
    void fill() {
        open();
        Commitment agreed = new CommitmentDraft(Samples.at(bridge, "They agreed to build a bridge by 2033"), Force.AGREED)
                .parties(List.of(party("Pak Hong-kyun", "KR"), party("Taro Yamada", "JP")))
                .action("build a bridge")
                .said(Timex.of("2031-05-05"))
                .due(new Due(Timex.of("2033"), null, false))
                .review(Review.SUGGESTED)
                .build();
        Commitment welcomed = new CommitmentDraft(Samples.at(bridge, "office welcomed the U.S. offer"), Force.POSITION)
                .parties(List.of(party("Taro Yamada", "JP")))
                .review(Review.SUGGESTED)
                .build();
        Mention pak = new Mention(Ids.next(), Samples.at(bridge, "Hong-kyun Pak"), NameType.PERSON, "Pak Hong-kyun", null,
                Review.SUGGESTED, null);
        add(bridge, List.of(pak), List.of(agreed, welcomed));
        Commitment promised = new CommitmentDraft(Samples.at(fish, "Minister Pak promised to publish the catch"), Force.UNILATERAL)
                .parties(List.of(party("Pak Hong-kyun", "KR")))
                .review(Review.SUGGESTED)
                .build();
        add(fish, List.of(), List.of(promised));
        Mention japan = new Mention(Ids.next(), Samples.at(cjk, "日本"), NameType.COUNTRY, "Japan", null, Review.SUGGESTED, null);
        add(cjk, List.of(japan), List.of());
    }

    private static Party party(String name, String country) {
        return new Party(name, country, null, Level.UNKNOWN);
    }

    private void open() {
        library = Library.openOrCreate(temporary.resolve("Desk.readout"), "Maja", Clock.systemUTC());
    }

    private void add(Release release, List<Mention> mentions, List<Commitment> commitments) {
        library.add(release, release.text().getBytes(StandardCharsets.UTF_8),
                new Suggestions("test 1", mentions, commitments, meetings(release))).join();
    }

    private List<Event> meetings(Release release) {
        return release != bridge ? List.of() : List.of(new Event(Ids.next(), Samples.at(bridge, "met"), EventKind.MEETING, "meeting",
                Timex.of("2031-05-05"), "Côte Blanche", List.of(), true, Review.SUGGESTED, null));
    }

    @AfterAll
    void close() {
        library.close();
    }

    private SearchAnswer ask(String typed) {
        library.search().caughtUp().join();
        return library.search().nearest(typed, 10, COUNTRIES).join();
    }

    /** The releases found, by the letters of their files' names: b, f, c; in this order. */
    private String found(String typed) {
        SearchAnswer answer = ask(typed);
        assertThat(answer.whole()).isTrue();
        assertThat(library.search().all(typed, COUNTRIES).join().releases())
                .containsExactlyInAnyOrderElementsOf(answer.hits().stream().map(SearchHit::release).toList());
        StringBuilder letters = new StringBuilder();
        for (Release release : List.of(bridge, fish, cjk)) {
            if (answer.hits().stream().anyMatch(hit -> hit.release().equals(release.id()))) {
                letters.append(release.source().charAt(0));
            }
        }
        return letters.toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', emptyValue = "", nullValues = "none", value = {
        "bridge|bf", "BRIDGE catch|f", "bri|bf", "bri catch|none", "bri* catch|f", "~bri ~|none",
        "cote blanche|b", "Côté|b", "~yamada ~|b", "yamada's|b", "~us ~|b", "u.s.|b", "U.S|b",
        "pakland|b", "yamato|f", "fisheries|f", "zebra|none",
        "\"security council\"|f", "\"council security\"|none", "“council on sec|f", "\"council on sec\"|none",
        "\"Pak Hong-kyun\"|bf", "\"hong kyun pak\"|bf", "hongkyun|bf", "bridge -catch|b", "-bridge|c", "-\"security council\" bridge|b",
        "-force:agreed|fc", "https://bridge|none",
    })
    void wordsPhrasesAndBeginnings(String typed, @Nullable String wanted) {
        assertThat(found(typed)).isEqualTo(wanted == null ? "" : wanted);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', nullValues = "none", value = {
        "会談|c", "外相会談|c", "首脳会議|c", "会|c", "省|c", "談|c", "相談|none", "정상|c", "상회담|c", "정상회담이|none",
        "\u110C\u1165\u11BC\u1109\u1161\u11BC|c", "G7首脳|c", "g7|c", "日本 서울|c", "大韓|none", "대한민국|c",
        "トウキョウ|c", "トウ|c", "abc|c", "Ａｂｃ|c", "\"日本と\"|c", "岡野 -日本|none",
    })
    void chineseJapaneseAndKorean(String typed, @Nullable String wanted) {
        assertThat(found(typed)).isEqualTo(wanted == null ? "" : wanted);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', nullValues = "none", value = {
        "party:pak|bf", "party:\"Pak Hong-kyun\"|bf", "party:\"hong kyun pak\"|bf", "party:yam|b", "party:\"yam\"|none",
        "country:JP|bc", "country:nippon|bc", "country:japan|c", "country:nippon force:agreed|b", "country:KR|bf",
        "publisher:ministry|b", "publisher:\"press ag|f", "publisher:外務省|c", "publisher:press publisher:ministry|none",
        "force:agreed|b", "force:agreed,unilateral|bf", "force:uni|f", "FORCE:Agreed|b", "force：agreed|b", "force:\"agreed\"|b",
        "party:pak force:position|none", "party:yamada force:position|b", "force:agreed country:kr has:due|b",
        "has:due|b", "has:due force:unilateral|none", "has:commitment|bf", "has:note|none", "is:unreviewed|bfc",
        "is:reviewed|none", "bridge is:unr|bf", "-has:commitment|c", "-party:yamada bridge|f",
        "date:2031|b", "date:2031-05|b", "date:2031-05-05|b", "date:2031-05-06|b", "date:2031-05-07|none",
        "date:2030-12..2031-05|bf", "date:..2030|f", "date:2031..|b", "date:2030-12-31..2030-12-31|f", "-date:2031 bridge|f",
    })
    void whatStandsInThem(String typed, @Nullable String wanted) {
        assertThat(found(typed)).isEqualTo(wanted == null ? "" : wanted);
        assertThat(ask(typed).notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "date:soon bridge|date:soon|bf", "date:2031-13 bridge|date:2031-13|bf", "date:2032..2031 bridge|no date|bf",
        "force:agred bridge|agreed, unilateral|bf", "is:old bridge|reviewed|bf", "has:wings bridge|note|bf",
        "pary:Pak bridge|pary:|bf", "party: bridge|nothing after|bf",
    })
    void whatIsNotUnderstoodIsSaidAndTheRestIsSearched(String typed, String line, String wanted) {
        assertThat(ask(typed).notUnderstood()).contains(line).doesNotContain("\n").endsWith(".");
        assertThat(found(typed)).isEqualTo(wanted);
    }

    @Test
    void theAnswerShowsWhereItStandsInTheText() {
        SearchHit hit = ask("\"build a bridge\" 2033").hits().getFirst();
        assertThat(hit.passage().paragraph()).isEqualTo(3);
        assertThat(hit.passage().hits()).extracting(span -> span.in(BRIDGE)).containsExactly("build a bridge", "2033");
        assertThat(hit.passage().words()).isEqualTo(hit.passage().shown().in(BRIDGE)).startsWith("They agreed");
        SearchHit statement = ask("party:yamada force:position").hits().getFirst();
        assertThat(statement.passage().hits()).extracting(span -> span.in(BRIDGE))
                .containsExactly("office welcomed the U.S. offer");
        assertThat(library.search().places("bri 2033", bridge.id(), COUNTRIES).join())
                .extracting(span -> span.in(BRIDGE)).containsExactly("2033");
        assertThat(library.search().places("会", cjk.id(), COUNTRIES).join())
                .extracting(span -> span.in(CJK)).containsExactly("会", "会");
        assertThat(library.search().passages("bridge", List.of(fish.id()), COUNTRIES).join().get(fish.id()))
                .satisfies(passage -> assertThat(passage.paragraph()).isEqualTo(3));
    }

    @Test
    void aTitleCountsForMoreAndEqualsComeNewestFirst() {
        assertThat(ask("bridge").hits()).extracting(SearchHit::release).containsExactly(bridge.id(), fish.id());
        List<UUID> newest = List.of(bridge.id(), fish.id(), cjk.id());
        for (int i = 0; i < 3; i++) {
            assertThat(ask("is:unreviewed").hits()).extracting(SearchHit::release).containsExactlyElementsOf(newest);
        }
        assertThat(library.search().nearest("is:unreviewed", 1, COUNTRIES).join())
                .satisfies(answer -> assertThat(answer.total()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.hits()).hasSize(1));
    }

    @Test
    void nothingTypedThrows() {
        library.search().caughtUp().join();
        String pieces = "\"“”:-*.,()[]{}\\/^~+|&!? \t\n\u0000\uD83E\uDD1D\uD800\uDC00会ﾄ\u0301\u202E\u00ADa9party:date:2031..force:is:has:-\"";
        Random random = new Random(5);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(40);
            for (int k = 0; k < length; k++) {
                if (random.nextInt(6) == 0) {
                    typed.append((char) random.nextInt(0x10000));
                } else {
                    int from = random.nextInt(pieces.length());
                    typed.append(pieces, from, Math.min(pieces.length(), from + 1 + random.nextInt(7)));
                }
            }
            try {
                SearchAnswer answer = library.search().nearest(typed.toString(), 3, COUNTRIES).join();
                assertThat(answer.notUnderstood()).doesNotContain("\n", "\u0000", "\u202E");
            } catch (RuntimeException | AssertionError e) {
                failed.add(typed + ": " + e);
            }
        }
        assertThat(failed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1_000_000})
    void aPagePastedByMistakeIsReadToALimit(int times) {
        SearchAnswer answer = ask("bridge \"".repeat(times));
        assertThat(answer.notUnderstood().isEmpty()).isEqualTo(times == 1);
    }

}
