package org.arasan.admission.application;

import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Details;

/** Who applies, as far as a form was found sound. */
public record Applicant(Iin iin, Name name, Union union, Region region, Contacts contacts, Details details) {
}
