package org.arasan.voucher;

import org.arasan.voucher.Voucher.State;

/**
 * Which vouchers of those within the caller's reach; what is null does not matter.
 *
 * @param mine only those that wait for the caller's level
 * @param union id of the issuing union
 * @param region id of the issuing region
 * @param quota id of the quota they stand on
 * @param words part of the holder's name, however spelt, a whole IIN, or part of a number
 */
public record VoucherFilter(State state, boolean mine, Long union, Long region, Long quota, String words) {

    public static VoucherFilter all() {
        return new VoucherFilter(null, false, null, null, null, null);
    }
}
