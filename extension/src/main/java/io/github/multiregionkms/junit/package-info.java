/**
 * A JUnit Jupiter extension that gives each test a fake AWS KMS of its own:
 * {@link io.github.multiregionkms.junit.MultiRegionKms} and what is injected by it.
 */
@NullMarked
package io.github.multiregionkms.junit;

import org.jspecify.annotations.NullMarked;
