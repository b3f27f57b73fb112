package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.Authorization;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import io.github.multiregionkms.fixtures.Quotas;
import io.github.multiregionkms.fixtures.Transitions;
import io.github.multiregionkms.fixtures.Transport;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * Chooses what the fake KMS of each test is like, for a {@link MultiRegionKmsExtension} that is registered with
 * {@code @RegisterExtension}. Without any choice it is as with {@link MultiRegionKms @MultiRegionKms} alone.
 *
 * @since 0.1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MultiRegionKmsExtensionBuilder {

    private Consumer<FakeKmsBuilder> choices = kms -> {};

    private boolean regionsChosen;

    private Scope scope = Scope.METHOD;

    private Optional<Boolean> strict = Optional.empty();

    MultiRegionKmsExtensionBuilder() {}

    /**
     * The Regions that the fake serves; the first is the default one. If none are chosen, those of the
     * configuration parameter {@code io.github.multiregionkms.regions}, and without it {@code us-east-1} and
     * {@code eu-west-1}.
     *
     * @param regions names such as {@code us-east-1}
     * @return this builder
     * @throws IllegalArgumentException if there is no Region, one twice, one that AWS does not have, or if they are not
     *     all of one partition
     */
    public MultiRegionKmsExtensionBuilder regions(String... regions) {
        String[] chosen = regions.clone();
        regionsChosen = true;
        return choose(kms -> kms.regions(chosen));
    }

    /**
     * Lets the fake serve all Regions of AWS beside those that were named. Without {@link #regions}, {@code us-east-1} is
     * the default one.
     *
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder anyRegion() {
        regionsChosen = true;
        return choose(FakeKmsBuilder::anyRegion);
    }

    /**
     * The account of callers that name no other; 111122223333 by default.
     *
     * @param accountId twelve digits
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public MultiRegionKmsExtensionBuilder accountId(String accountId) {
        return choose(kms -> kms.accountId(accountId));
    }

    /**
     * When transient key states end; {@link Transitions#observedOnce()} by default.
     *
     * @param transitions the rule
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder transitions(Transitions transitions) {
        return choose(kms -> kms.transitions(transitions));
    }

    /**
     * How many resources the fake lets an account have; {@link Quotas#aws()} by default.
     *
     * @param quotas the quotas
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder quotas(Quotas quotas) {
        return choose(kms -> kms.quotas(quotas));
    }

    /**
     * Whether calls need permission; {@link Authorization#NOT_ENFORCED} by default.
     *
     * @param authorization the choice
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder authorization(Authorization authorization) {
        return choose(kms -> kms.authorization(authorization));
    }

    /**
     * Lets the fake verify the signature of each call, as {@link FakeKmsBuilder#verifySignatures} says.
     *
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder verifySignatures() {
        return choose(FakeKmsBuilder::verifySignatures);
    }

    /**
     * Credentials that an application's own client may sign with, as {@link FakeKmsBuilder#credentials} says.
     *
     * @param accessKeyId the access key id
     * @param secretAccessKey the secret that belongs to it
     * @return this builder
     * @throws IllegalArgumentException if one of them is blank
     */
    public MultiRegionKmsExtensionBuilder credentials(String accessKeyId, String secretAccessKey) {
        return choose(kms -> kms.credentials(accessKeyId, secretAccessKey));
    }

    /**
     * The time at which the clock of the fake stands at first; by default that of the machine when the test begins.
     *
     * @param initialTime the time
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder initialTime(Instant initialTime) {
        return choose(kms -> kms.initialTime(initialTime));
    }

    /**
     * Which way the calls of injected clients go; unless chosen, the configuration parameter
     * {@code io.github.multiregionkms.transport} says it, and without it {@link Transport#IN_PROCESS}.
     *
     * @param transport the choice
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder transport(Transport transport) {
        return choose(kms -> kms.transport(transport));
    }

    /**
     * How long the fake lives; {@link Scope#METHOD} by default. The others need a static field, or a class whose tests
     * share one instance.
     *
     * @param scope the choice
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder scope(Scope scope) {
        this.scope = scope;
        return this;
    }

    /**
     * Whether a test fails when it has made a call that the fake could not answer as AWS does, even if the application
     * caught the error; unless chosen, the configuration parameter {@code io.github.multiregionkms.strict} says it, and
     * without it they fail.
     *
     * @param strict the choice
     * @return this builder
     */
    public MultiRegionKmsExtensionBuilder strict(boolean strict) {
        this.strict = Optional.of(strict);
        return this;
    }

    /**
     * How many calls the fake remembers; 10,000 by default. The oldest are forgotten first.
     *
     * @param number one or more
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public MultiRegionKmsExtensionBuilder rememberedCalls(int number) {
        return choose(kms -> kms.rememberedCalls(number));
    }

    /**
     * Makes the extension; what is chosen afterwards is not for it any more.
     *
     * @return an extension for a field with {@code @RegisterExtension}
     */
    public MultiRegionKmsExtension build() {
        return new MultiRegionKmsExtension(choices, regionsChosen, scope, strict);
    }

    private MultiRegionKmsExtensionBuilder choose(Consumer<FakeKmsBuilder> choice) {
        // Tried at once, so that a mistake is reported where it was made
        choice.accept(FakeKms.builder());
        choices = choices.andThen(choice);
        return this;
    }
}
