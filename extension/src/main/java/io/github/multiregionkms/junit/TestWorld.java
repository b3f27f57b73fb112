package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * What one test has: its fake KMS, and the keys that were made for it. It is in the store of the test, which closes it
 * with the one interface up to JUnit 5.12 and with the other from 5.13.
 */
final class TestWorld implements Store.CloseableResource, AutoCloseable {

    private static final Namespace NAMESPACE = Namespace.create(MultiRegionKmsExtension.class);

    private static final String WORLD = "world";

    private static final String OWNER = "owner";

    private final FakeKms kms;

    private final String source;

    private final Map<Object, MadeKeys> keys = new LinkedHashMap<>();

    private TestWorld(WorldSettings settings) {
        this.kms = settings.start();
        this.source = settings.source();
    }

    /**
     * The world of a test, which begins with the first call.
     *
     * @param test never the context of a class, whose store all tests of the class look into
     */
    static TestWorld of(ExtensionContext test, WorldSettings settings) {
        // JUnit 5 does not have computeIfAbsent
        return test.getStore(NAMESPACE).getOrComputeIfAbsent(WORLD, key -> new TestWorld(settings), TestWorld.class);
    }

    /** The world of a test that has begun. */
    static Optional<TestWorld> existing(ExtensionContext test) {
        return Optional.ofNullable(test.getStore(NAMESPACE).get(WORLD, TestWorld.class));
    }

    /** Makes an extension the only one of a test. */
    static void claim(ExtensionContext test, MultiRegionKmsExtension extension) {
        Object owner = test.getStore(NAMESPACE).getOrComputeIfAbsent(OWNER, key -> extension);
        if (owner != extension) {
            throw new ExtensionConfigurationException(Names.ofTest(test)
                    + " has two MultiRegionKmsExtensions registered with @RegisterExtension, perhaps one of them in a"
                    + " superclass or an enclosing class. A test has one fake KMS: remove one of the two.");
        }
    }

    /** What a parameter or field is to be given; its type has been checked. */
    Object valueFor(InjectionPoint point) {
        try {
            if (point.keyFixture().isPresent()) {
                return keys(point, KeyFixture.of(point.keyFixture().get(), kms.defaultRegion()));
            }
            if (point.inRegion().isPresent()) {
                String region = point.inRegion().get().value();
                return client(point.type(), region.isEmpty() ? kms.defaultRegion() : region);
            }
            return kms;
        } catch (IllegalArgumentException e) {
            throw point.refuse(e.getMessage() + " It is the fake KMS of " + source + ".");
        }
    }

    FakeKms kms() {
        return kms;
    }

    @Override
    public void close() {
        kms.close();
    }

    private Object client(Class<?> type, String region) {
        return type == KmsClient.class ? kms.client(region) : kms.asyncClient(region);
    }

    private synchronized RelatedKeys keys(InjectionPoint point, KeyFixture fixture) {
        Object identity = fixture.alias().isEmpty() ? point.element() : fixture.alias();
        MadeKeys made = keys.get(identity);
        if (made == null) {
            made = new MadeKeys(point, fixture, fixture.createIn(kms));
            keys.put(identity, made);
        }
        if (!made.fixture().equals(fixture)) {
            throw point.refuse("it describes other keys than " + made.point()
                    + ". Within one test an alias means one set of keys. Make the two annotations the same, or give them"
                    + " different aliases.");
        }
        return made.keys();
    }

    /** Keys, and who asked for them first. */
    record MadeKeys(InjectionPoint point, KeyFixture fixture, RelatedKeys keys) {}
}
