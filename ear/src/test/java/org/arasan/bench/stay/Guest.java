package org.arasan.bench.stay;

/**
 * Somebody to book for.
 *
 * @param id of the member
 * @param voucher its id
 * @param number of the voucher
 */
record Guest(long id, String iin, boolean man, long voucher, String number) {
}
