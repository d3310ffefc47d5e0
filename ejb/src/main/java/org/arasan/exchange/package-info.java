/** Files of other houses: in with a preview of every fault and nothing half done, and out again. */
package org.arasan.exchange;
