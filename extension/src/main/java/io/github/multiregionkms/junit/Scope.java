package io.github.multiregionkms.junit;

import org.apiguardian.api.API;

/**
 * How long a fake KMS lives, and for how long its keys do.
 *
 * @since 0.1
 * @see MultiRegionKms#scope()
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Scope {

    /**
     * The default: each test method, repetition and invocation has a fake of its own. It is safe with every
     * {@code ExecutionMode}.
     */
    METHOD,

    /**
     * All tests of the class have one fake with one world: they see what the others have done, also when they run at the
     * same time. Static fields, parameters of {@code @BeforeAll} and {@code @AfterAll} methods, and constructors under
     * {@code Lifecycle.PER_CLASS} are injected too.
     *
     * <p>The class is the one that the annotation or the registered extension is on, or that has inherited it; its
     * {@code @Nested} classes share the fake unless they are annotated themselves.
     */
    CLASS,

    /**
     * All tests of the class have one endpoint, and each of them a fresh world behind it: for an application that is
     * started once, as Spring does with an application context, and goes on using the endpoint and its clients. Before
     * each test {@link io.github.multiregionkms.fixtures.FakeKms#reset()} drops what the test before has left.
     *
     * <p>{@code FakeKms} and clients are injected in all places that {@link #CLASS} has; keys only where a test has begun,
     * since those made before would be gone. Tests that run concurrently are refused.
     */
    CLASS_ENDPOINT
}
