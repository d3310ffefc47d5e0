/** What a resort does for its guests' health. */
package org.arasan.treatment;
