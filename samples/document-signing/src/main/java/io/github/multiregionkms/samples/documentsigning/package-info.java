/** Signs contracts in whatever Region is at hand; partners verify them in another one, or with the public key alone. */
package io.github.multiregionkms.samples.documentsigning;
