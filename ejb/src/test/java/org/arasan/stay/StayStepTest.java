package org.arasan.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with a stay in each of its states, told from the other side. */
class StayStepTest {

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,   ASK HOLD CONFIRM RETIME CANCEL",
        "HELD,        ASK HOLD ACCEPT DECLINE CONFIRM MOVE RETIME REPLACE CANCEL",
        "CONFIRMED,   ASK MOVE RELEASE RETIME EXPECT_LATER CHECK_IN REPLACE CANCEL MISS",
        "CHECKED_IN,  ASK MOVE RETIME CHECK_OUT",
        "CHECKED_OUT, ''",
        "NO_SHOW,     TAKE_BACK_NO_SHOW",
        "CANCELLED,   ''"})
    void aStayCanBeTakenTheseStepsAndNoOthers(Stay.State state, String steps) {
        assertEquals(steps, Arrays.stream(StayStep.values()).filter(step -> step.from(state)).map(Enum::name).collect(Collectors.joining(" ")));
    }
}
