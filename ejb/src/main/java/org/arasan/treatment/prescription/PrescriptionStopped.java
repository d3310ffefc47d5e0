package org.arasan.treatment.prescription;

/** Told inside the transaction: the guest is not to have it any more, nor the appointments for it that are still ahead. */
public record PrescriptionStopped(Prescription prescription) {
}
