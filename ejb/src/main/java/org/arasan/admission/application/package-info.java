/** Who wants to come: applications as they were filed, what is decided about them, and how they are seated. */
package org.arasan.admission.application;
