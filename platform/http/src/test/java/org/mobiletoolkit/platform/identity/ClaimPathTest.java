package org.mobiletoolkit.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimPathTest {

    private static final String CLAIMS = """
            {"iss": "x", "roles": ["SRO", 7, "AUDITOR"], "scope": "SRO AUDITOR", "realm_access": {"roles": ["SRO"]},
             "https://trust.example/ods": "RRX", "selected_roleid": "555",
             "nhsid_nrbac_roles": [
               {"person_roleid": "555", "org_code": "RRX", "role_code": "S0010:G0020:R8000"},
               {"person_roleid": "556", "org_code": "RRY", "role_code": "S0010:G0020:R8001"}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roles | SRO,AUDITOR",
                "scope | SRO AUDITOR",
                "realm_access.roles | SRO",
                "https://trust.example/ods | RRX",
                "nhsid_nrbac_roles.org_code | RRX,RRY",
                "nhsid_nrbac_roles[person_roleid=selected_roleid].org_code | RRX",
                "nhsid_nrbac_roles[person_roleid=selected_roleid].role_code | S0010:G0020:R8000"
            })
    void leadsToWhatATokenCarries(String path, String found) throws InvalidJwtException {
        assertThat(String.join(",", ClaimPath.of(path).in(JwtClaims.parse(CLAIMS))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups",
                "realm_access",
                "realm_access.groups",
                "scope.roles",
                "nhsid_nrbac_roles[person_roleid=unheard_of].org_code",
                "nhsid_nrbac_roles[role_name=selected_roleid].org_code",
                "roles[person_roleid=selected_roleid]"
            })
    void leadsNowhereWhereThereIsNothing(String path) throws InvalidJwtException {
        assertThat(ClaimPath.of(path).in(JwtClaims.parse(CLAIMS))).isEmpty();
    }

    @Test
    void isRefusedWhenItIsNone() {
        assertThatThrownBy(() -> ClaimPath.of("roles[")).isInstanceOf(IllegalArgumentException.class);
    }
}
