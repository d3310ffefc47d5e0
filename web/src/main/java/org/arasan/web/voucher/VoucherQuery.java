package org.arasan.web.voucher;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter of a list of vouchers, as programs write it. */
public class VoucherQuery {

    @QueryParam("state")
    @Parameter(description = "Only those that stand there")
    private Voucher.State state;
    @QueryParam("mine")
    @Parameter(description = "Only those that wait for the caller")
    @DefaultValue("false")
    private boolean mine;
    @QueryParam("union")
    @Parameter(description = "Only those of that union, by its id")
    private Long union;
    @QueryParam("region")
    @Parameter(description = "Only those of that region, by its id")
    private Long region;
    @QueryParam("quota")
    @Parameter(description = "Only those of that quota, by its id")
    private Long quota;
    @QueryParam("q")
    @Parameter(description = "A part of the name, the number, or the IIN")
    private String words;

    VoucherFilter filter() {
        return new VoucherFilter(state, mine, union, region, quota, words);
    }
}
