/** What a house's wishes weigh when it is planned for. */
package org.arasan.planning.weight;
