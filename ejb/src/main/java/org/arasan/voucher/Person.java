package org.arasan.voucher;

import org.arasan.Language;

/**
 * Somebody an office applies for, as typed.
 *
 * @param union name of the union; null for the office's own
 * @param region name of the region; null for the office's own
 * @param language of papers and pages; null for the language of the house
 */
public record Person(String iin, String family, String given, String patronymic, String union, String region, String phone,
                     Language language) {
}
