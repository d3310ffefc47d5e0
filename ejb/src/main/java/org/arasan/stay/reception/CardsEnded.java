package org.arasan.stay.reception;

import java.util.List;

/** Told inside the transaction, and told again for as long as it is so: these guests are awaited, and their cards will be too old when they come. */
public record CardsEnded(List<StayPapers> papers) {
}
