package org.arasan.web.voucher;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherFilter;

/** The filter of a list of vouchers, as programs write it. */
public class VoucherQuery {

    @QueryParam("state")
    private Voucher.State state;
    @QueryParam("mine")
    @DefaultValue("false")
    private boolean mine;
    @QueryParam("union")
    private Long union;
    @QueryParam("region")
    private Long region;
    @QueryParam("quota")
    private Long quota;
    @QueryParam("q")
    private String words;

    VoucherFilter filter() {
        return new VoucherFilter(state, mine, union, region, quota, words);
    }
}
