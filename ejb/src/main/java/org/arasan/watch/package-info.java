/**
 * What is seen from outside, by those who keep the house running: whether a node is ready ({@link org.arasan.watch.NodeState}), and the
 * gauges ({@link org.arasan.watch.Figures}, where one more is one more line). It counts in the tables of every package and knows no other's class.
 */
package org.arasan.watch;
