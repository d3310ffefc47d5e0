package org.arasan.stay;

import java.util.Collection;

/** Told inside the transaction, once the guests have them: each of these stays has got another bed, or one, or none any more. */
public record BedChanged(Collection<Stay> stays) {
}
