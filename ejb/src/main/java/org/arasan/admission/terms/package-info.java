/** How people come into an intake: the terms, the places and quotas, and who has a place. */
package org.arasan.admission.terms;
