/** When and where guests have the treatments prescribed to them, and the rules that these times keep. */
package org.arasan.treatment.appointment;
