package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

class FixtureMistakesTest {

    private static final String FAKE = " It is the fake KMS of @MultiRegionKms on FixtureMistakesTest.";

    @Test
    void refusesARegionThatIsNotServed() {
        refusesParameter(
                RegionTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.RegionTestCase.test: The fake KMS does not"
                        + " serve the Region \"eu-west-3\"; did you mean \"eu-west-1\"? It serves [us-east-1, eu-west-1]. Add the"
                        + " Region where you start the fake, or use one of these."
                        + FAKE + "RegionTestCase.");
    }

    @Test
    void refusesABadAlias() {
        refusesField(
                AliasTestCase.class,
                "@MrkFixture(alias = \"orders\") on field FixtureMistakesTest.AliasTestCase.orders (RelatedKeys): \"orders\""
                        + " cannot be an alias of a key: it begins with \"alias/\" but not with \"alias/aws/\", and goes on with"
                        + " letters, digits, '/', '_' and '-'."
                        + FAKE + "AliasTestCase.");
    }

    @Test
    void refusesTwoKeysInOneRegion() {
        refusesParameter(
                RegionTwiceTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.RegionTwiceTestCase.test: A set of related"
                        + " keys has at most one key in each Region; found the primary key in us-east-1 and replicas in"
                        + " [us-east-1]."
                        + FAKE + "RegionTwiceTestCase.");
    }

    @Test
    void refusesATransientState() {
        refusesParameter(
                StateTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.StateTestCase.test: Keys are Updating"
                        + " only in a set that has replicas. Name their Regions."
                        + FAKE + "StateTestCase.");
    }

    @Test
    void refusesAKeySpecThatTheRegionDoesNotHave() {
        refusesParameter(
                SpecTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.SpecTestCase.test: There are no keys"
                        + " of the spec SM2 in us-east-1; they exist in Regions of China only, such as cn-north-1."
                        + FAKE + "SpecTestCase.");
    }

    @Test
    void refusesAUsageThatTheKeySpecDoesNotHave() {
        refusesParameter(
                UsageTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.UsageTestCase.test: Keys of the spec RSA_2048"
                        + " have no usage KEY_AGREEMENT; they have one of [ENCRYPT_DECRYPT, SIGN_VERIFY]."
                        + FAKE + "UsageTestCase.");
    }

    @Test
    void refusesTwoUsages() {
        refusesParameter(
                TwoUsagesTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.TwoUsagesTestCase.test: A key has one usage;"
                        + " found [SIGN_VERIFY, ENCRYPT_DECRYPT]. Leave one of them."
                        + FAKE + "TwoUsagesTestCase.");
    }

    @Test
    void refusesTwoDescriptionsOfTheKeysOfOneAlias() {
        refusesParameter(
                ConflictTestCase.class,
                "@MrkFixture(alias = \"alias/orders\") on parameter 1 (RelatedKeys) of"
                        + " FixtureMistakesTest.ConflictTestCase.test: it describes other keys than @MrkFixture(alias ="
                        + " \"alias/orders\") on field FixtureMistakesTest.ConflictTestCase.orders (RelatedKeys). Within one world"
                        + " an alias means one set of keys. Make the two annotations the same, or give them different aliases.");
    }

    @Test
    void refusesRepetitionWhereOneSetOfKeysIsGiven() {
        refusesParameter(
                RepeatedTestCase.class,
                "@MrkFixture(alias = \"alias/a\") on parameter 1 (RelatedKeys) of FixtureMistakesTest.RepeatedTestCase.test: it"
                        + " is given one set of keys, and @MrkFixture is there 2 times. Leave one of them; keys that nothing"
                        + " is given are those of @MrkFixture on the method or the class.");
    }

    @Test
    void refusesPairsWithoutAnEqualsSign() {
        refusesParameter(
                TagTestCase.class,
                "@MrkFixture on parameter 1 (RelatedKeys) of FixtureMistakesTest.TagTestCase.test: What tags has is written as"
                        + " in \"team=orders\"; found \"team:orders\"."
                        + FAKE + "TagTestCase.");
    }

    @Test
    void refusesWhatCannotBeOnAMethodAndOnAClassToo() {
        refusesField(
                ClassTestCase.class,
                "@MrkFixture(alias = {\"alias/a\", \"orders\"}) on FixtureMistakesTest.ClassTestCase: \"orders\" cannot be an"
                        + " alias of a key: it begins with \"alias/\" but not with \"alias/aws/\", and goes on with letters,"
                        + " digits, '/', '_' and '-'."
                        + FAKE + "ClassTestCase.");
        refusesField(
                MethodTestCase.class,
                "@MrkFixture on FixtureMistakesTest.MethodTestCase.test (number 2): Key material is rotated on demand at most 25"
                        + " times; found 26 rotations. It is the fake KMS of @MultiRegionKms on"
                        + " FixtureMistakesTest.MethodTestCase.");
    }

    @Test
    void refusesKeysOfAClassWithoutAFake() {
        refusesField(
                FakelessTestCase.class,
                "@MrkFixture on FixtureMistakesTest.FakelessTestCase: it needs the fake KMS of a test, but"
                        + " FixtureMistakesTest.FakelessTestCase.test has none. Annotate the method or its class with"
                        + " @MultiRegionKms, or register MultiRegionKmsExtension.builder()...build() with"
                        + " @RegisterExtension.");
    }

    private static void refusesParameter(Class<?> testCase, String message) {
        TestRun.of(testCase).hasFailed(1, ParameterResolutionException.class, message);
    }

    private static void refusesField(Class<?> testCase, String message) {
        TestRun.of(testCase).hasFailed(1, ExtensionConfigurationException.class, message);
    }

    @MultiRegionKms
    static class RegionTestCase {

        @Test
        void test(@MrkFixture(replicas = "eu-west-3") RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class AliasTestCase {

        @MrkFixture(alias = "orders")
        RelatedKeys orders;

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class RegionTwiceTestCase {

        @Test
        void test(@MrkFixture(replicas = "us-east-1") RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class StateTestCase {

        @Test
        void test(@MrkFixture(state = KeyState.UPDATING) RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class SpecTestCase {

        @Test
        void test(@MrkFixture(keySpec = KeySpec.SM2) RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class UsageTestCase {

        @Test
        void test(@MrkFixture(keySpec = KeySpec.RSA_2048, keyUsage = KeyUsageType.KEY_AGREEMENT) RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class TwoUsagesTestCase {

        @Test
        void test(
                @MrkFixture(
                                keySpec = KeySpec.RSA_2048,
                                keyUsage = {KeyUsageType.SIGN_VERIFY, KeyUsageType.ENCRYPT_DECRYPT})
                        RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class ConflictTestCase {

        @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
        RelatedKeys orders;

        @Test
        void test(@MrkFixture(alias = "alias/orders") RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class RepeatedTestCase {

        @Test
        void test(@MrkFixture(alias = "alias/a") @MrkFixture(alias = "alias/b") RelatedKeys keys) {}
    }

    @MultiRegionKms
    static class TagTestCase {

        @Test
        void test(@MrkFixture(tags = "team:orders") RelatedKeys keys) {}
    }

    @MultiRegionKms
    @MrkFixture(alias = {"alias/a", "orders"})
    static class ClassTestCase {

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class MethodTestCase {

        @Test
        @MrkFixture
        @MrkFixture(rotations = 26)
        void test() {}
    }

    @MrkFixture
    static class FakelessTestCase {

        @Test
        void test() {}
    }
}
