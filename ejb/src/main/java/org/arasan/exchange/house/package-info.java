/** Takes in what a house sends about itself: its rules, rooms, venues, treatments, course and trainers. */
package org.arasan.exchange.house;
