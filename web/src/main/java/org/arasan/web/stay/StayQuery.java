package org.arasan.web.stay;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.arasan.stay.Stay;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stays of a resort are asked for. */
public class StayQuery {

    @QueryParam("resort")
    @Parameter(description = "Needed unless an intake is named")
    Long resort;
    @QueryParam("from")
    @Parameter(description = "Stays that last until that day or longer")
    LocalDate from;
    @QueryParam("until")
    @Parameter(description = "Stays that begin on that day or earlier")
    LocalDate until;
    @QueryParam("state")
    @Parameter(description = "Stays that stand there")
    Stay.State state;
}
