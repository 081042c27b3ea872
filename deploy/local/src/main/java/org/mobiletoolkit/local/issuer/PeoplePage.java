package org.mobiletoolkit.local.issuer;

import java.util.stream.Collectors;

/** The page that lists the ready-made people and shows how to get a token. */
final class PeoplePage {

    private PeoplePage() {}

    static String of(String tokenUrl) {
        var rows = Persona.all().stream()
                .map(persona -> "<tr><td><code>%s</code></td><td>%s</td><td>%s</td><td><code>%s</code></td></tr>"
                        .formatted(
                                persona.username(),
                                persona.title(),
                                persona.organisation(),
                                String.join(" ", persona.roles())))
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>People of the local stack</title>
                <style>
                body { font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem }
                table { border-collapse: collapse } th, td { text-align: left; padding: .2rem 1.5rem .2rem 0 }
                pre { background: #eee; color: #111; padding: 1rem; overflow: auto }
                </style>
                <h1>People of the local stack</h1>
                <p>One person for each role at two fictitious trusts, and one at each without: a senior responsible owner or
                programme manager gives them roles in single initiatives (<code>POST /api/v1/role-assignments</code>), and
                they see these initiatives alone. Everybody's password is <code>%s</code>.
                A token for one of them, good for an hour:</p>
                <pre>curl -s %s -d grant_type=password -d username=sro@rrx -d password=%s</pre>
                <table>
                <thead><tr><th>Username</th><th>Who</th><th>Trust</th><th>Role</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </html>
                """.formatted(TokenEndpoint.PASSWORD, tokenUrl, TokenEndpoint.PASSWORD, rows);
    }
}
