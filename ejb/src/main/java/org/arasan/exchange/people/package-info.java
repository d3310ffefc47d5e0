/** Takes in members' lists: who they are, their vouchers, and what they ask of the stay. */
package org.arasan.exchange.people;
