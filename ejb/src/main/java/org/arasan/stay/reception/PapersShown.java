package org.arasan.stay.reception;

import java.time.LocalDate;

/**
 * What a guest shows at the desk; what is null stays as it is.
 *
 * @param identitySeen the desk has seen who it is; of the document its kind and the last {@value StayPapers#ENDS} characters at most are kept
 * @param voucher its number, or what a scanner reads off it
 * @param cardIssuedOn day of issue of the health-resort card
 * @param noCard the guest has brought none; taken for a reason alone, like one that is too old
 * @param doctorFirst a doctor is to see the guest before anything else
 */
public record PapersShown(Boolean identitySeen, StayPapers.Document document, String documentEnds, String voucher, LocalDate cardIssuedOn,
        Boolean noCard, Boolean doctorFirst, String why) {

    /** The desk has seen who it is, and nothing else yet. */
    static PapersShown identity() {
        return new PapersShown(true, null, null, null, null, null, null, null);
    }

    boolean tellsOfCard() {
        return cardIssuedOn != null || Boolean.TRUE.equals(noCard);
    }
}
