package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.Transport;
import java.io.IOException;
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
import software.amazon.awssdk.services.kms.model.DecryptResponse;

/** A warm Decrypt of 32 bytes, by the ways that there are. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    /** As long as a real one of 32 bytes, so that the same call is made. */
    private static final SdkBytes CIPHERTEXT = SdkBytes.fromByteArray(new byte[184]);

    @Benchmark
    public DecryptResponse inProcess(InProcess state) {
        return state.decrypt();
    }

    @Benchmark
    public DecryptResponse overHttp(OverHttp state) {
        return state.decrypt();
    }

    @Benchmark
    public DecryptResponse cannedInMemory(CannedInMemory state) {
        return state.client.decrypt(request -> request.ciphertextBlob(CIPHERTEXT));
    }

    @Benchmark
    public DecryptResponse cannedByBareJetty(BareJetty state) {
        return state.client.decrypt(request -> request.ciphertextBlob(CIPHERTEXT));
    }

    /** A fake with a ciphertext. */
    public abstract static class Fake {

        private final Transport transport;

        private FakeKms kms;

        private KmsClient client;

        private SdkBytes ciphertext;

        Fake(Transport transport) {
            this.transport = transport;
        }

        @Setup
        public void start() {
            kms = FakeKms.builder().regions("us-east-1").transport(transport).start();
            kms.relatedKeys().alias("alias/orders").create();
            client = kms.client("us-east-1");
            ciphertext = client.encrypt(
                            request -> request.keyId("alias/orders").plaintext(SdkBytes.fromByteArray(new byte[32])))
                    .ciphertextBlob();
            if (ciphertext.asByteArrayUnsafe().length != CIPHERTEXT.asByteArrayUnsafe().length) {
                throw new IllegalStateException(
                        "A ciphertext has " + ciphertext.asByteArrayUnsafe().length + " bytes.");
            }
        }

        DecryptResponse decrypt() {
            return client.decrypt(request -> request.ciphertextBlob(ciphertext));
        }

        @TearDown
        public void stop() {
            kms.close();
        }
    }

    /** Without a socket, one for all threads. */
    @State(Scope.Benchmark)
    public static class InProcess extends Fake {

        public InProcess() {
            super(Transport.IN_PROCESS);
        }
    }

    /** Over the SDK's HTTP client and WireMock's HTTP server. */
    @State(Scope.Benchmark)
    public static class OverHttp extends Fake {

        public OverHttp() {
            super(Transport.HTTP);
        }
    }

    /** No fake: an HTTP client that has the answer. */
    @State(Scope.Benchmark)
    public static class CannedInMemory {

        private KmsClient client;

        @Setup
        public void start() {
            client = CannedClients.inMemory();
        }

        KmsClient client() {
            return client;
        }

        @TearDown
        public void stop() {
            client.close();
        }
    }

    /** No fake: an HTTP server that has the answer. */
    @State(Scope.Benchmark)
    public static class BareJetty {

        private CannedJetty jetty;

        private KmsClient client;

        @Setup
        public void start() throws IOException {
            jetty = CannedJetty.start();
            client = CannedClients.overHttp(jetty.uri());
        }

        @TearDown
        public void stop() {
            client.close();
            jetty.close();
        }
    }
}
