package io.github.multiregionkms.samples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

@SpringBootApplication
@EnableConfigurationProperties(KmsProperties.class)
public class BankDetailsApplication {

    public static void main(String[] args) {
        SpringApplication.run(BankDetailsApplication.class, args);
    }
}
