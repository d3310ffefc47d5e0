/** What a topic of a curriculum says, before it stands in an edition: its plan, its form, its titles, and the rules that plans keep together. */
package org.arasan.programme.topic;
