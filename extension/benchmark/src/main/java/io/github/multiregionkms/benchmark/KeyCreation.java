package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.benchmark.Figure.Bound;
import io.github.multiregionkms.fixtures.FakeKms;
import java.util.List;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

/** Target 5: keys of the slowest spec beside keys of a fast one. The two take turns, in worlds with 50 keys of each. */
public final class KeyCreation {

    /** Fewer than the bundled pairs, so that none has to be generated. */
    private static final int KEYS_IN_A_WORLD = 50;

    private KeyCreation() {}

    static List<Figure> measure(boolean isShort) {
        var told = FreshJvm.run(List.of(), KeyCreation.class, isShort ? "20" : "60");
        return List.of(
                new Figure(
                        "create-rsa",
                        "5 CreateKey RSA_4096, beside ECC_NIST_P256",
                        told.get("rsa") / told.get("ecc"),
                        Bound.AT_MOST,
                        3,
                        Figure.text(told.get("rsa-p10")) + " to " + Figure.text(told.get("rsa-p90")) + " µs",
                        Figure.text(told.get("rsa")) + " µs, beside " + Figure.text(told.get("ecc")) + " µs"),
                new Figure(
                        "create-rsa-longest",
                        "5 The longest of 50 CreateKey RSA_4096 in a world, in milliseconds",
                        told.get("longest"),
                        Bound.AT_MOST,
                        100,
                        Figure.text(told.get("longest-p10")) + " to " + Figure.text(told.get("longest-p90")),
                        "a generated one takes about a second"));
    }

    /** Takes the number of worlds. */
    public static void main(String[] arguments) {
        int worlds = Integer.parseInt(arguments[0]);
        Sample ecc = new Sample();
        Sample rsa = new Sample();
        Sample longest = new Sample();
        for (int world = 0; world < worlds; world++) {
            try (FakeKms kms = FakeKms.start("us-east-1")) {
                KmsClient client = kms.client("us-east-1");
                double slowest = 0;
                for (int key = 0; key < KEYS_IN_A_WORLD; key++) {
                    ecc.add(createKey(client, KeySpec.ECC_NIST_P256));
                    double micros = createKey(client, KeySpec.RSA_4096);
                    rsa.add(micros);
                    slowest = Math.max(slowest, micros / 1000);
                }
                longest.add(slowest);
            }
        }
        Sample warm = rsa.lastHalf();
        FreshJvm.tell("ecc", ecc.lastHalf().median());
        FreshJvm.tell("rsa", warm.median());
        FreshJvm.tell("rsa-p10", warm.quantile(10));
        FreshJvm.tell("rsa-p90", warm.quantile(90));
        FreshJvm.tell("longest", longest.median());
        FreshJvm.tell("longest-p10", longest.quantile(10));
        FreshJvm.tell("longest-p90", longest.quantile(90));
    }

    private static double createKey(KmsClient client, KeySpec spec) {
        long start = System.nanoTime();
        client.createKey(request ->
                request.keySpec(spec).keyUsage(KeyUsageType.SIGN_VERIFY).multiRegion(true));
        return (System.nanoTime() - start) / 1e3;
    }
}
