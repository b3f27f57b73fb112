package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RecordedCall;
import io.github.multiregionkms.fixtures.RecordedCalls;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * What a test has, or a class whose tests share it: a fake KMS, and the keys that were made in it. The store that it is in
 * closes it with the one interface up to JUnit 5.12 and with the other from 5.13.
 */
final class TestWorld implements Store.CloseableResource, AutoCloseable {

    private final FakeKms kms;

    private final WorldSettings settings;

    private final boolean ownsFake;

    private final Map<Object, MadeKeys> keys = new LinkedHashMap<>();

    private final AtomicLong checkedCalls = new AtomicLong();

    private TestWorld(FakeKms kms, WorldSettings settings, boolean ownsFake) {
        this.kms = kms;
        this.settings = settings;
        this.ownsFake = ownsFake;
    }

    static TestWorld start(WorldSettings settings) {
        return new TestWorld(settings.start(), settings, true);
    }

    /** A new world behind the endpoint of this one, for one test. */
    TestWorld begunAnew() {
        kms.reset();
        return new TestWorld(kms, settings, false);
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
            throw point.refuse(e.getMessage() + " It is the fake KMS of " + settings.source() + ".");
        }
    }

    FakeKms kms() {
        return kms;
    }

    /** The keys that were made, in that order. */
    synchronized Collection<MadeKeys> keys() {
        return List.copyOf(keys.values());
    }

    /** The calls that the fake could not answer, as far as this was not asked before. */
    List<RecordedCall> newUnansweredCalls() {
        RecordedCalls calls = kms.calls();
        long checked = checkedCalls.getAndSet(calls.forgotten() + calls.size());
        return calls.stream()
                .skip(Math.max(0, checked - calls.forgotten()))
                .filter(call -> call.unanswered().isPresent())
                .toList();
    }

    @Override
    public void close() {
        if (ownsFake) {
            kms.close();
        }
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
                    + ". Within one world an alias means one set of keys. Make the two annotations the same, or give them"
                    + " different aliases.");
        }
        return made.keys();
    }

    /** Keys, and who asked for them first. */
    record MadeKeys(InjectionPoint point, KeyFixture fixture, RelatedKeys keys) {}
}
