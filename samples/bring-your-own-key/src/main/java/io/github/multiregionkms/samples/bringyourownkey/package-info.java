/** A company's own key material in AWS KMS, in several Regions. */
package io.github.multiregionkms.samples.bringyourownkey;
