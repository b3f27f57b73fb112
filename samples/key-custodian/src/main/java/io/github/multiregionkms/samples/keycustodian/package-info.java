/** Keeps the multi-Region keys of a company as they are planned. */
package io.github.multiregionkms.samples.keycustodian;
