/** Files and links that go with topics: who may have them, and that nothing comes in or goes out that could hurt. */
package org.arasan.material;
