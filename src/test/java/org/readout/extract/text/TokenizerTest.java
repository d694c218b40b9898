package org.readout.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Korea's stance. | Korea 's stance .",
        "the ministers’ talks | the ministers ’ talks",
        "Han Seo-yun, left, | Han Seo-yun , left ,",
        "Korea-U.S.-Japan ties | Korea-U.S.-Japan ties",
        "in the U.S., not | in the U.S. , not",
        "in the U.S. | in the U.S.",
        "the U.S.'s view | the U.S. 's view",
        "on Jan. 20. | on Jan. 20 .",
        "John Q. Public, Jr. | John Q. Public , Jr.",
        "from 11:15 to 11:35 | from 11:15 to 11:35",
        "10/07/2024 | 10/07/2024",
        "the 60th anniversary, 25% up | the 60th anniversary , 25 % up",
        "O'Brien don't \"go\" | O'Brien don't \" go \"",
        "1,000 in 2,000.5. | 1,000 in 2,000.5 .",
        "mid-2024 and 2024-25 | mid-2024 and 2024-25",
        "two-day U.N.-led talks | two-day U.N.-led talks",
    })
    void cutsWords(String text, String tokens) {
        assertThat(Tokenizer.tokens(text)).extracting(Token::text).containsExactly(tokens.split(" "));
    }

    @Test
    void neverCutsACharacter() {
        String text = "Ok\u0301ano 👩‍🚀👍🏽 서울's 𠮷野家";
        List<Token> tokens = Tokenizer.tokens(text);
        assertThat(tokens).extracting(Token::text).containsExactly("Ok\u0301ano", "👩‍🚀", "👍🏽", "서울", "'s", "𠮷野家");
        assertThat(tokens).allSatisfy(token -> assertThat(token.span().in(text)).isEqualTo(token.text()));
    }
}
