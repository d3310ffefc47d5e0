/** The ways in and out: admissions are opened, forms are filed by link, by an office or by hand, and their senders follow and withdraw them. */
package org.arasan.admission.signup;
