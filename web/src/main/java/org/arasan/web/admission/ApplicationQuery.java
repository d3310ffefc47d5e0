package org.arasan.web.admission;

import jakarta.ws.rs.QueryParam;
import org.arasan.admission.application.Application;
import org.arasan.admission.application.ApplicationList.Filter;
import org.arasan.member.Sex;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications. */
public class ApplicationQuery {

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    private Application.State state;
    @QueryParam("union")
    @Parameter(description = "Name of the union")
    private String union;
    @QueryParam("region")
    @Parameter(description = "Name of the region")
    private String region;
    @QueryParam("sex")
    @Parameter(description = "Only women or only men")
    private Sex sex;
    @QueryParam("words")
    @Parameter(description = "Part of the name, however spelt, or of the number")
    private String words;

    Filter filter() {
        return new Filter(state, union, region, sex, words);
    }
}
