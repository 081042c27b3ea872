package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who has answered a survey, so that nobody answers twice, and so that nobody can be found by it.
 *
 * <p>While the survey is open there is one mark per person: a hash of the survey, the person and the survey's own salt,
 * keyed with the service's secret. Without the secret no name can be tried; the mark carries no time and no reference to
 * an answer. When the survey closes, marks and salt are deleted: from then on not even the secret helps.
 */
@ApplicationScoped
class Participations {

    private static final int SALT_BYTES = 16;

    private final EntityManager entities;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Participations(EntityManager entities, @ConfigProperty(name = "platform.secrets.key") String secret) {
        this.entities = entities;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String newSalt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** True the first time for this person; two at once wait for one another. */
    boolean isFirst(UUID surveyId, String organisation, String salt, String subject) {
        return entities.createNativeQuery("insert into survey_participation (survey_id, mark, organisation)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, surveyId)
                        .setParameter(2, mark(surveyId, salt, subject))
                        .setParameter(3, organisation)
                        .executeUpdate()
                == 1;
    }

    void forget(UUID surveyId) {
        entities.createNativeQuery("delete from survey_participation where survey_id = ?1")
                .setParameter(1, surveyId)
                .executeUpdate();
    }

    private String mark(UUID surveyId, String salt, String subject) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = String.join("\n", "survey-participation", surveyId.toString(), salt, subject);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
