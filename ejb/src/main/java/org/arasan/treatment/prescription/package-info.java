/** What doctors prescribe to guests. */
package org.arasan.treatment.prescription;
