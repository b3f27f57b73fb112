/** A service that lets its operators choose the HTTP client of the AWS SDK. */
package io.github.multiregionkms.samples.httpclients;
