package io.github.multiregionkms.samples.springboot;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KmsException;

@RestController
@RequestMapping("/bank-details")
public class BankDetailsController {

    private final BankDetails bankDetails;

    BankDetailsController(BankDetails bankDetails) {
        this.bankDetails = bankDetails;
    }

    /** What the shop knows of a customer's bank account. */
    record Account(String iban) {}

    /** What the shop stores instead. */
    record Token(String token) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Token store(@RequestBody Account account) {
        return new Token(bankDetails.tokenFor(account.iban()));
    }

    @GetMapping("/{token}")
    Account read(@PathVariable String token) {
        return new Account(bankDetails.ibanOf(token));
    }

    @ExceptionHandler({InvalidCiphertextException.class, IncorrectKeyException.class, IllegalArgumentException.class})
    ProblemDetail notOurs() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "This is no token of this service.");
    }

    @ExceptionHandler
    ProblemDetail noKey(KmsException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The key cannot be used: " + e.awsErrorDetails().errorCode());
    }
}
