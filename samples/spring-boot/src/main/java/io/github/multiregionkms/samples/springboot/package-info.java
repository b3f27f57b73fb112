/** A service that keeps bank details for a shop: it hands out tokens, and reads them while one of its Regions is gone. */
package io.github.multiregionkms.samples.springboot;
