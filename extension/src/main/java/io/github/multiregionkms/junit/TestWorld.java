package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakePrincipal;
import io.github.multiregionkms.fixtures.RecordedCall;
import io.github.multiregionkms.fixtures.RecordedCalls;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtensionContext;
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

    /** How many calls have been looked at; one number for all worlds behind an endpoint. */
    private final AtomicLong checkedCalls;

    private TestWorld(FakeKms kms, WorldSettings settings, boolean ownsFake, AtomicLong checkedCalls) {
        this.kms = kms;
        this.settings = settings;
        this.ownsFake = ownsFake;
        this.checkedCalls = checkedCalls;
    }

    static TestWorld start(WorldSettings settings, ExtensionContext context) {
        return new TestWorld(settings.start(context), settings, true, new AtomicLong());
    }

    /** A new world behind the endpoint of this one, for one test. */
    TestWorld begunAnew() {
        kms.reset();
        checkedCalls.set(0);
        return new TestWorld(kms, settings, false, checkedCalls);
    }

    /** What a parameter or field is to be given; its type has been checked. */
    Object valueFor(InjectionPoint point) {
        try {
            if (point.keyFixture().isPresent()) {
                return keys(point, KeyFixture.of(point.keyFixture().get(), kms));
            }
            if (point.inRegion().isPresent()) {
                return client(point.type(), point.inRegion().get());
            }
            return kms;
        } catch (IllegalArgumentException e) {
            throw point.refuse(e.getMessage() + " It is the fake KMS of " + settings.source() + ".");
        }
    }

    FakeKms kms() {
        return kms;
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

    private Object client(Class<?> type, InRegion annotation) {
        String region = annotation.value().isEmpty() ? kms.defaultRegion() : annotation.value();
        if (!annotation.as().isEmpty()) {
            FakePrincipal principal = kms.principal(annotation.as());
            return type == KmsClient.class ? principal.client(region) : principal.asyncClient(region);
        }
        String account = annotation.account().isEmpty() ? kms.accountId() : annotation.account();
        return type == KmsClient.class ? kms.client(region, account) : kms.asyncClient(region, account);
    }

    private synchronized RelatedKeys keys(InjectionPoint point, KeyFixture fixture) {
        Object identity = fixture.hasAlias() ? fixture.name() : List.of(point.element(), point.place());
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
