package org.stipple.policy.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a care line is about. */
class TopicsTest {

    @ParameterizedTest
    @CsvSource({
        "Sunscreen on the scalp, SUN",
        "'Sweating: workouts, hot spices, excess heat', EXERCISE|HEAT",
        "'Saunas, hot tubs, hot showers and baths', HEAT|WATER",
        "SHAMPOO, WATER",
        "Unwashed hats, ''",
        "Éwash of umlauts: Überwasch, ''",
        "'Smoking and alcohol', ALCOHOL|SMOKING",
    })
    void aLineIsAboutWhatAWordOfItBeginsWith(String text, String topics) {
        assertEquals(topics, String.join("|", Topics.shipped().of(text)));
    }
}
