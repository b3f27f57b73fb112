/** A small application that keeps orders encrypted and stays readable when a Region is gone. */
package io.github.multiregionkms.samples.ordervault;
