package io.github.multiregionkms.benchmark.cases;

import org.junit.jupiter.api.RepeatedTest;

/** What JUnit itself takes. */
class WarmEmptyCase {

    @RepeatedTest(20_000)
    void test() {}
}
