// SPDX-License-Identifier: Apache-2.0

extension BadConfigurationTests {
    static let faults =
        yamlFaults + valueFaults + sourceFaults + endpointFaults + routingFaults + networkFaults + fileFaults

    private static let yamlFaults: [Fault] = [
        Fault("unknown-key", 2, "the configuration has no key \"backfil\"", "did you mean \"backfill\"?"),
        Fault("unknown-key-of-a-source", 4, "a source has no key \"intervall\"", "did you mean \"interval\"?"),
        Fault("key-in-the-wrong-place", 1, "\"token_file\"", "belongs under \"http\""),
        Fault("key-like-no-other", 2, "network has no key \"flux_capacitor\"", "known: allow, user_agent"),
        Fault("key-is-a-mapping", 1, "a key of the configuration must be a word"),
        Fault("key-twice", 1, "\"backfill\" is given twice"),
        Fault("root-is-a-list", 1, "the configuration must be a mapping"),
        Fault("root-is-a-word", 1, "the configuration must be a mapping"),
        Fault("section-is-a-word", 1, "network must be a mapping"),
        Fault("list-is-a-word", 1, "\"watch\" must be a list", "[a, b]"),
        Fault("value-is-a-list", 1, "\"log_level\" must be one value"),
        Fault("value-is-missing", 1, "\"log_level\" has no value", "leave the key out"),
        Fault("tab-indents", 2, "not YAML", "spaces, not with a tab"),
        Fault("quote-not-closed", 1, "not YAML", "quotes"),
        Fault("two-documents", 2, "not YAML", "remove the line with ---"),
        Fault("merge-key", 4, "merge keys are not read"),
        Fault("alias-undefined", 1, "not YAML", "undefined alias"),
        Fault("aliases-without-end", 7, "more than 16 aliases"),
        Fault("nested-without-end", 1, "not YAML"),
        Fault("not-utf8", 2, "not UTF-8"),
        Fault("binary", 2, "not UTF-8"),
        Fault("utf16", 1, "not UTF-8"),
    ]

    private static let valueFaults: [Fault] = [
        Fault("flag-is-yes", 1, "\"backfill\" is \"yes\"", "true or false"),
        Fault("count-is-huge", 2, "\"redirects\" is \"99999999999999999999999999\"", "from 0 to 20"),
        Fault("count-is-negative", 2, "\"redirects\" is \"-1\"", "from 0 to 20"),
        Fault("fraction-above-one", 6, "\"min_confidence\" is \"50\"", "from 0 to 1"),
        Fault("duration-without-unit", 2, "\"timeout\" is \"20\"", "30s, 15m, 2h or 7d"),
        Fault("duration-with-unknown-unit", 2, "\"articles\" is \"3 months\"", "30s, 15m, 2h or 7d"),
        Fault("duration-out-of-range", 2, "\"min_interval\" is \"0s\"", "1s to 7d"),
        Fault("duration-overflows", 2, "\"min_interval\" is", "whole number"),
        Fault("intervals-swapped", 2, "min_interval is longer than max_interval"),
        Fault("size-without-unit", 2, "\"body_limit\" is \"15000000\"", "15MiB"),
        Fault("size-in-decimal-unit", 2, "\"body_limit\" is \"15MB\"", "15MiB"),
        Fault("log-level-unknown", 1, "\"warn\" is not known", "did you mean \"warning\"?"),
        Fault("profile-unknown", 1, "\"sport\" is not known", "known: business"),
        Fault(
            "several-at-once",
            errors: [
                (1, ["\"log_level\": \"loud\""]), (2, ["\"backfill\" is \"maybe\""]), (4, ["\"timeout\" is \"soon\""]),
                (5, ["\"everything\" is no block"]), (7, ["\"id\" is \"a b\""]), (8, ["https:// or http://"]),
            ]),
    ]

    private static let sourceFaults: [Fault] = [
        Fault("source-without-address", 2, "a source needs \"address\""),
        Fault("source-without-id", 2, "a source needs \"id\""),
        Fault("source-id-with-capitals", 2, "\"id\" is \"The Agency\"", "a-z, 0-9, dot and dash"),
        Fault("source-kind-unknown", 3, "\"feeds\" is not known", "did you mean \"feed\"?"),
        Fault("source-address-ftp", 3, "\"address\"", "https:// or http://"),
        Fault("source-address-with-password", 3, "password does not belong", "Authorization: {file: PATH}"),
        Fault("source-address-with-space", 3, "no spaces", "%20"),
        Fault("source-address-without-host", 3, "names no host"),
        Fault("source-address-bad-port", 3, "port", "1 to 65535"),
        Fault("source-address-home", 3, "~ is not expanded"),
        Fault("country-unknown", 4, "\"fr\" is not known", "did you mean \"FR\"?"),
        Fault("language-no-tag", 4, "\"language\" is \"English\"", "BCP 47"),
        Fault("checked-on-no-day", 4, "\"2026-02-30\"", "a day as 2026-03-05"),
        Fault("source-twice", 4, "the source \"agency\" is also in", "line 2"),
        Fault("source-proxy-ftp", 4, "\"proxy\"", "socks5h://", "none"),
        Fault("source-links-no-selector", 5, "\"links\": \"ul > a\" picks nothing", ".news-list a"),
        Fault("source-pattern-without-star", 5, "\"pattern\" has no *", "https://gov.example/news/*"),
        Fault("basic-auth-without-password", 4, "basic_auth needs a password", "password_file: PATH"),
        Fault("basic-auth-without-user", 4, "basic_auth needs \"user\""),
        Fault("basic-auth-and-header", 6, "the header Authorization say the same"),
        Fault("basic-auth-user-with-colon", 5, "the name of a user has no colon"),
        Fault("paused-source-unknown", 3, "no source is called \"agencie\"", "did you mean \"agency\"?"),
        Fault("header-holds-secret", 5, "\"Authorization\" holds a secret", "Authorization: {file: PATH}"),
        Fault("header-set-by-program", 5, "\"Host\" is set by the program"),
        Fault("header-name-with-space", 5, "\"Accept Language\" is no name of a header"),
        Fault("header-without-reference", 5, "needs one value", "{file: PATH}"),
        Fault("header-in-two-lines", 5, "one line of printable text"),
    ]

    private static let endpointFaults: [Fault] = [
        Fault("endpoint-twice", 3, "the endpoint \"desk\" is also in", "line 2"),
        Fault("endpoint-without-secret", 2, "\"standard\" is signed", "secret_file"),
        Fault("endpoint-format-unknown", 4, "\"standart\" is not known", "did you mean \"standard\"?"),
        Fault("secret-file-missing", 4, "nowhere.secret does not exist"),
        Fault("secret-file-is-a-directory", 4, "good is a directory"),
        Fault("secret-file-empty", 4, "empty.secret is empty"),
        Fault("secret-too-short", 4, "16 bytes", "24 to 64", "openssl rand"),
        Fault("secret-in-two-lines", 4, "one line of text"),
        Fault("credential-without-systemd", 4, "CREDENTIALS_DIRECTORY is not set", "LoadCredential=desk:PATH"),
        Fault("credential-is-a-path", 4, "a name, not a path"),
        Fault("filter-kind-unknown", 6, "\"arested\" is not known", "did you mean \"arrested\"?"),
        Fault("filter-status-unknown", 6, "\"confirmed\" is not known", "happened"),
        Fault("filter-source-unknown", 9, "no source is called \"agencie\"", "did you mean \"agency\"?"),
        Fault("filter-kinds-outside-families", 6, "lets nothing through", "families"),
        Fault("filter-only-denied", 6, "lets nothing through", "\"expected\" and \"happened\""),
    ]

    private static let routingFaults: [Fault] = [
        Fault("quiet-all-week", 5, "cover the whole week"),
        Fault("quiet-without-quotes", 5, "\"from\" is \"7\"", "\"22:30\""),
        Fault("quiet-on-no-day", 5, "\"monday\" is not known", "known: mon, tue"),
        Fault("zone-unknown", 5, "\"Europe/Pariss\" is no zone", "did you mean \"Europe/Paris\"?"),
        Fault("mute-of-everything", 5, "this mute silences everything"),
        Fault("mute-ends-first", 5, "ends before it begins", "swap"),
        Fault("mute-until-soon", 5, "\"until\" is \"soon\"", "2026-12-31"),
        Fault("group-on-standard", 5, "\"standard\" carries one alert a request"),
        Fault("limit-of-nothing", 5, "\"requests\" is \"0\"", "from 1 to 100000"),
        Fault("chat-on-standard", 2, "\"chat\" is for the format telegram", "leave it out"),
        Fault("waits-empty", 2, "\"waits\" has 0 waits", "1 to 50"),
        Fault("address-in-the-open", 3, "whoever knows the address", "url: {file: PATH}"),
        Fault("telegram-without-chat", 2, "the format \"telegram\" needs \"chat\""),
        Fault("ntfy-topic-with-slash", 5, "\"topic\" is \"a/b\"", "1 to 64"),
        Fault("matrix-room-is-an-alias", 5, "\"room\" is \"#room:server\"", "not its alias"),
        Fault("group-and-digest", 6, "group and digest exclude each other"),
        Fault("template-missing", 5, "nowhere.mustache does not exist"),
    ]

    private static let networkFaults: [Fault] = [
        Fault("network-block-without-prefix", 2, "\"127.0.0.1\" needs the length", "127.0.0.1/32"),
        Fault("network-block-with-host-bits", 4, "\"192.168.1.1/16\" has bits beyond its prefix"),
        Fault("network-block-prefix-too-long", 2, "\"10.0.0.0/33\" has a bad prefix", "0 to 32"),
        Fault("network-block-is-a-name", 2, "\"localhost\" is no block of addresses"),
        Fault("listen-without-port", 2, "\"listen\" is \"127.0.0.1\"", "127.0.0.1:8080"),
        Fault("listen-for-all-without-token", 2, "http listens on 0.0.0.0", "token_file"),
        Fault("ca-file-missing", nil, "no-such.pem cannot be read", "PEM", in: "network.ca_file"),
        Fault("token-too-short", 2, "fewer than 16 characters", "openssl rand"),
    ]

    private static let fileFaults: [Fault] = [
        Fault("feeds-match-nothing", 2, "no file is called nowhere/*.yaml"),
        Fault("feeds-list-without-sources", 1, "a list of sources needs \"sources\"", in: "bad/no-sources.list"),
        Fault("words-are-a-file", 2, "\"words\" is", "short.token\", which is no directory", "leave the key out"),
        Fault("words-are-missing", 1, "\"words\" is", "no-such-folder\", which is no directory", "make it"),
        Fault("data-is-a-file", 1, "short.token is there, but is no directory"),
    ]
}
