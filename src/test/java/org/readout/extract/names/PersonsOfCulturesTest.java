package org.readout.extract.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of persons as ministries of many countries write them; nobody in the tables exists. */
class PersonsOfCulturesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Korean, Japanese, Chinese, Vietnamese, in both orders and in capitals
        "Minister CHOI Dae-min met with KIM Bo Ram and Bo-ram Kim. | CHOI Dae-min; KIM Bo Ram; Bo-ram Kim",
        "The Director-General, Seo Mindong, spoke with Baek Do-hyun and Park Sol-bi. | Seo Mindong; Baek Do-hyun; Park Sol-bi",
        "ARAKAWA Tomo and Kenji Arakawa left; Watanabe Rento stayed. | ARAKAWA Tomo; Kenji Arakawa; Watanabe Rento",
        "Wang Lixun said that Zhang Mengde would come. | Wang Lixun; Zhang Mengde",
        "Deputy Minister Nguyen Thi Hoa Mai met Pham Quoc Dat. | Nguyen Thi Hoa Mai; Pham Quoc Dat",
        // Arabic
        "Prince Fahd bin Nasser bin Turki Al Zahr received Dr. Huda bint Salem Al-Murri. | Fahd bin Nasser bin Turki Al Zahr; Huda bint Salem Al-Murri",
        "Md. Rafiq Hasan met Foreign Minister Amir Khan Durrani. | Md. Rafiq Hasan; Amir Khan Durrani",
        "With Pavel Novak I spoke of trade; Samdech Techo Sok Vanna and the Hon. Peter Kila LLB came. | Pavel Novak; Sok Vanna; Peter Kila",
        "Sheikh Rashid al-Dabbas and Yusuf Abu Zarif spoke; al-Dabbas left. | Rashid al-Dabbas; Yusuf Abu Zarif; al-Dabbas",
        "Foreign Minister Omar Al-Qasimi arrived. Al-Qasimi spoke. | Omar Al-Qasimi; Al-Qasimi",
        // Iberian and Latin American
        "Felipe Ibáñez de la Torre thanked Minister María José Quispe Mamani. | Felipe Ibáñez de la Torre; María José Quispe Mamani",
        "Ambassador João Pedro dos Santos Lemos met with Ana Lúcia Tavares. | João Pedro dos Santos Lemos; Ana Lúcia Tavares",
        // European
        "Willem van der Linde met Ursula von Hohenau and Andrea de Rossi. | Willem van der Linde; Ursula von Hohenau; Andrea de Rossi",
        "Iceland's Sigríður Björnsdóttir met Bohdan Kravchenko, Giorgi Lomashvili and Aram Petrosyan. | Sigríður Björnsdóttir; Bohdan Kravchenko; Giorgi Lomashvili; Aram Petrosyan",
        "Zdravko Mlinarić told Wojciech Zalewski. | Zdravko Mlinarić; Wojciech Zalewski",
        // Turkish, Central Asian, South Asian, South-East Asian, African, Pacific
        "Ahmet Demircioğlu and Nurbek Saparbayev talked. | Ahmet Demircioğlu; Nurbek Saparbayev",
        "Dr. S. Raghavan and Shri K. P. Nair called on Priya Menon. | S. Raghavan; K. P. Nair; Priya Menon",
        "Foreign Minister Wiranto met Tan Sri Ismail Hamzah. | Wiranto; Ismail Hamzah",
        "Nigeria's Chukwuemeka Obiora and Kwabena Owusu-Mensah spoke. | Chukwuemeka Obiora; Kwabena Owusu-Mensah",
        "President Mwangi wa Thiongo thanked Tevita Folau'ofa. | Mwangi wa Thiongo; Tevita Folau'ofa",
        // Initials, suffixes, what follows a name
        "Governor J.B. Grobnik met Carl T. Roe III and Gilberto R. Cruz, Jr. | J.B. Grobnik; Carl T. Roe III; Gilberto R. Cruz, Jr.",
        "The Rt. Hon. Alison Roe MP met Sir Colin Doe. | Alison Roe; Colin Doe",
        "King Haakon IV received Queen Sofia. | Haakon IV; Sofia",
    })
    void areFoundWhole(String text, String persons) {
        assertThat(NameTable.joined(text, NameType.PERSON)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Secretary of State of the United States, Brunhilde Doe, spoke. | Brunhilde Doe",
        "Presidents Roe, Doe and von Hohenau met. | Roe; Doe; von Hohenau",
        "Orla Grobnik, 54, a farmer, said no. | Orla Grobnik",
        "They met with Tovik Marbel and Ruvena Oltis. | Tovik Marbel; Ruvena Oltis",
        "- Tovik Marbel, Grobnik University - Ruvena Oltis - Zelk Omarin (Zirl) | Tovik Marbel; Ruvena Oltis; Zelk Omarin",
        "The Annie Grobnik Foundation gave. | Annie Grobnik",
        "Tovik Marbel said so to PM Ruvena Oltis. | Tovik Marbel; Ruvena Oltis",
        "Her counterpart, Zelk Omarin, agreed. | Zelk Omarin",
    })
    void needNoKnownName(String text, String persons) {
        assertThat(NameTable.joined(text, NameType.PERSON)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Keep the pressure on, they said. | ''",
        "The Inclusive Growth Agenda and the Clean Power Plan were read. | ''",
        "Federal Partners and Community Leaders met. | ''",
        "They flew from Fort Grobnik to San Grobnik. | ''",
        "The CEO of IBM and CEO IBM agreed. | ''",
        "Christian Collaborative and Arnold Ventures took part. | ''",
        "Banco do Grobnik lent. | ''",
    })
    void areNotSeenWhereThereAreNone(String text, String persons) {
        assertThat(NameTable.joined(text, NameType.PERSON)).isEqualTo(persons.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "President Emma Roe met Chancellor Kurt Doe. The Roe-Doe summit was short. | Emma Roe; Kurt Doe; Roe; Doe",
        "President Anna von der Heide spoke. Von der Heide left. | Anna von der Heide; Von der Heide",
        "Minister Susan Rice spoke. Rice said no. Rice exports grew. | Susan Rice; Rice",
        "Minister Pavel Grobnik spoke. Grobnikfound it good. | Pavel Grobnik; Grobnik",
    })
    void areFoundAgainByTheSurname(String text, String persons) {
        assertThat(NameTable.joined(text, NameType.PERSON)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Minister Jan spoke. Foreign Minister Petra Jan left on Jan 5. | Jan; Petra Jan",
        "According to Sebelebele Mokgosi it rained. | Sebelebele Mokgosi",
        "The XXXVI Herring Summit was wet. | ''",
        "The Leticia Pact holds. | ''",
    })
    void tellsSurnamesFromMonthsNumeralsAndPacts(String text, String persons) {
        assertThat(NameTable.joined(text, NameType.PERSON)).isEqualTo(persons.replace("''", ""));
    }
}
