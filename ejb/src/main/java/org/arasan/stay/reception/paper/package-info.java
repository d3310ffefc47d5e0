/** The registration form that a guest signs at the desk, as it is drawn. */
package org.arasan.stay.reception.paper;
