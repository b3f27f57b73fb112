/** The files of patients of a hospital, encrypted with the AWS Encryption SDK. */
package io.github.multiregionkms.samples.encryptionsdk;
