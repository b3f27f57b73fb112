package io.github.multiregionkms.junit;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.RelatedKeys;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.OriginType;

@MultiRegionKms
@MrkFixture(alias = "alias/audit", replicas = "eu-west-1", tags = "team=audit")
class FixtureExampleTest {

    @Test
    void findsTheseKeys(
            @MrkFixture(replicas = "eu-west-1", state = KeyState.CREATING) RelatedKeys young,
            @MrkFixture(origin = OriginType.EXTERNAL, rotations = 2) RelatedKeys imported,
            @MrkFixture(alias = "alias/partner", account = "444455556666") RelatedKeys partner,
            @InRegion KmsClient own,
            @InRegion(account = "444455556666") KmsClient partners) {

        assertThat(own.listKeys().keys()).hasSize(3);
        assertThat(partners.listKeys().keys()).hasSize(1);
        assertThat(own).key(partner.primaryArn()).isEnabled();
        assertThat(young.state("eu-west-1")).isEqualTo(KeyState.CREATING);
        assertThat(imported).isEnabled();
    }
}
