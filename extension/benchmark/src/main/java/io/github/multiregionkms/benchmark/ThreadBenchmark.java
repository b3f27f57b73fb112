package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.fixtures.FakeKms;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.EncryptResponse;

/** Encrypt by several threads, in one world and each in its own. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThreadBenchmark {

    @Benchmark
    public EncryptResponse oneWorld(OneWorld world) {
        return world.encrypt();
    }

    @Benchmark
    public EncryptResponse ownWorlds(OwnWorld world) {
        return world.encrypt();
    }

    /** What the SDK makes of several threads, whoever answers. */
    @Benchmark
    public EncryptResponse sdkAlone(CallBenchmark.CannedInMemory canned) {
        return encrypt(canned.client());
    }

    private static EncryptResponse encrypt(KmsClient client) {
        return client.encrypt(request -> request.keyId("alias/orders").plaintext(SdkBytes.fromByteArray(new byte[32])));
    }

    /** A fake with a key. */
    public abstract static class World {

        private FakeKms kms;

        private KmsClient client;

        @Setup
        public void start() {
            kms = FakeKms.start("us-east-1");
            kms.relatedKeys().alias("alias/orders").create();
            client = kms.client("us-east-1");
        }

        EncryptResponse encrypt() {
            return ThreadBenchmark.encrypt(client);
        }

        @TearDown
        public void stop() {
            kms.close();
        }
    }

    /** All threads have the same. */
    @State(Scope.Benchmark)
    public static class OneWorld extends World {}

    /** Each thread has one. */
    @State(Scope.Thread)
    public static class OwnWorld extends World {}
}
