package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Commitment;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

/** What several hold together, in the wordings of many ministries, and what looks like it and is none. */
class SharedViewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They agreed on the importance of writing and upholding rules at sea. | They agreed on the importance of writing and upholding rules at sea
            The two think alike on a truce and on relief for the islands. | The two think alike on a truce and on relief for the islands
            The ministers saw eye to eye on the strait. | The ministers saw eye to eye on the strait
            The ministers were of one mind that the border must stay open. | The ministers were of one mind that the border must stay open
            The ministers were of like mind on the fishing limits. | The ministers were of like mind on the fishing limits
            They were in agreement on the weight of new cables for the region. | They were in agreement on the weight of new cables for the region
            The two sides hold similar views on the Arctic. | The two sides hold similar views on the Arctic
            The ministers had a common understanding that fish stocks matter. | The ministers had a common understanding that fish stocks matter
            There was a shared understanding that the treaty needs care. | There was a shared understanding that the treaty needs care
            Both consider the strait a lifeline. | Both consider the strait a lifeline
            Both sides see trade as the backbone of their ties. | Both sides see trade as the backbone of their ties
            They regard the port as a gateway to the north. | They regard the port as a gateway to the north
            Both attach great importance to free passage. | Both attach great importance to free passage
            They expressed the hope that trade would grow. | They expressed the hope that trade would grow
            The two sides hoped for a lasting truce. | The two sides hoped for a lasting truce
            The ministers were hopeful that the wreck would be raised. | The ministers were hopeful that the wreck would be raised
            They insisted on the need for a lasting truce. | They insisted on the need for a lasting truce
            The two sides agreed on the serious threat posed by drifting mines. | The two sides agreed on the serious threat posed by drifting mines
            The ministers agreed that the islands cannot wait for the ships it would bring. | The ministers agreed that the islands cannot wait for the ships it would bring
            The ministers agreed it will bring more travel. | The ministers agreed it will bring more travel
            They reaffirmed their commitment to nature conservation. | They reaffirmed their commitment to nature conservation
            They stressed their shared commitment, as founders of the pact, to respect for the borders of all. | They stressed their shared commitment, as founders of the pact, to respect for the borders of all
            They reaffirmed their commitment to a lasting and fruitful partnership. | They reaffirmed their commitment to a lasting and fruitful partnership
            They agreed the armed groups must lay down their weapons. | They agreed the armed groups must lay down their weapons
            Berg agreed with Kowalski that calm was needed. | Berg agreed with Kowalski that calm was needed
            It was stressed that calm must return. | It was stressed that calm must return
            The ministers concurred in the need for calm. | The ministers concurred in the need for calm
            The two ministers underlined their unity. | The two ministers underlined their unity
            The ministers are committed to open markets. | The ministers are committed to open markets
            The two sides agreed on the principle of free passage. | The two sides agreed on the principle of free passage
            The two sides trust that the pact will help. | The two sides trust that the pact will help
            The strategic role of the fleet was likewise acknowledged. | The strategic role of the fleet was likewise acknowledged
            The ministers reaffirmed the value of the pact, which has been a bedrock of peace in the north. | The ministers reaffirmed the value of the pact, which has been a bedrock of peace in the north
            """)
    void areRead(String sentence, String span) {
        List<Commitment> found = ForceTest.find(sentence);

        assertThat(found).extracting(commitment -> commitment.anchor().quote()).containsExactly(span);
        assertThat(found.getFirst().force()).isEqualTo(Force.SHARED_VIEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They considered ways to deepen trade.
            She offered her condolences to the families.
            They considered opening a hotline.
            The two sides agreed to disagree on fish.
            They saw a new ship in the yard.
            Both countries stand stronger when we work together on trade.
            The two sides discussed their shared commitment to clearing the mines.
            The two sides discussed the cable and plans to widen the port.
            """)
    void areNotWhatWasSeenOrTalkedOver(String sentence) {
        assertThat(ForceTest.find(sentence)).isEmpty();
    }
}
