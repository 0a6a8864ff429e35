// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Instants are milliseconds since 1970, UTC. Columns that hold JSON are read and written as a whole; what is
    /// searched, joined or checked has a column of its own.
    static let initial = Migration(
        name: "0001-initial",
        sql: """
            CREATE TABLE source_state (
                source TEXT NOT NULL PRIMARY KEY,
                bookmark TEXT,
                health TEXT
            ) STRICT;

            CREATE TABLE article (
                id TEXT NOT NULL PRIMARY KEY,
                source TEXT NOT NULL,
                url TEXT,
                title TEXT NOT NULL,
                text TEXT,
                language TEXT,
                country TEXT,
                blocks TEXT NOT NULL,
                published INTEGER,
                published_offset INTEGER NOT NULL DEFAULT 0,
                fetched INTEGER NOT NULL,
                content_hash TEXT NOT NULL
            ) STRICT;
            CREATE INDEX article_with_text ON article(fetched) WHERE text IS NOT NULL;

            CREATE TABLE article_key (
                source TEXT NOT NULL,
                key TEXT NOT NULL,
                article TEXT NOT NULL REFERENCES article(id),
                place INTEGER NOT NULL,
                PRIMARY KEY (source, key)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX article_key_of_article ON article_key(article, place);

            CREATE TABLE article_version (
                article TEXT NOT NULL REFERENCES article(id),
                content_hash TEXT NOT NULL,
                PRIMARY KEY (article, content_hash)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE change (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                revision INTEGER NOT NULL CHECK (revision > 0),
                kind TEXT NOT NULL,
                family TEXT NOT NULL,
                status TEXT NOT NULL CHECK (status IN ('happened', 'expected', 'rumoured', 'denied')),
                background INTEGER NOT NULL CHECK (background IN (0, 1)),
                country TEXT,
                first_seen INTEGER NOT NULL,
                alerts INTEGER NOT NULL CHECK (alerts IN (0, 1)),
                retracted INTEGER NOT NULL CHECK (retracted IN (0, 1)),
                record TEXT NOT NULL
            ) STRICT;
            CREATE INDEX change_by_first_seen ON change(first_seen, id);

            CREATE TABLE revision (
                change INTEGER NOT NULL REFERENCES change(number),
                number INTEGER NOT NULL CHECK (number > 1),
                at INTEGER NOT NULL,
                reason TEXT NOT NULL,
                PRIMARY KEY (change, number)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE candidate_key (
                key TEXT NOT NULL,
                change INTEGER NOT NULL REFERENCES change(number),
                PRIMARY KEY (key, change)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX candidate_key_of_change ON candidate_key(change);

            CREATE TABLE mention (
                number INTEGER PRIMARY KEY,
                article TEXT NOT NULL REFERENCES article(id),
                change INTEGER NOT NULL REFERENCES change(number),
                source TEXT NOT NULL,
                verdict TEXT NOT NULL CHECK (verdict IN ('new', 'supports', 'amends', 'contradicts', 'unsure')),
                reasons TEXT NOT NULL,
                body TEXT NOT NULL
            ) STRICT;
            CREATE INDEX mention_of_article ON mention(article);
            CREATE INDEX mention_of_change ON mention(change, source);

            CREATE VIRTUAL TABLE change_text USING fts5(
                name, position, quotes, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
            );

            CREATE TABLE alert (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                change INTEGER NOT NULL REFERENCES change(number),
                revision INTEGER NOT NULL CHECK (revision > 0),
                endpoint TEXT NOT NULL,
                event TEXT NOT NULL CHECK (event IN ('change.created', 'change.updated', 'change.retracted')),
                kind TEXT NOT NULL,
                status TEXT NOT NULL,
                denials INTEGER NOT NULL,
                snapshot TEXT,
                state TEXT NOT NULL CHECK (state IN ('owed', 'delivered', 'dead')),
                attempts INTEGER NOT NULL DEFAULT 0,
                queued INTEGER NOT NULL,
                fetched INTEGER,
                at INTEGER NOT NULL,
                lease_until INTEGER,
                failure TEXT,
                detail TEXT,
                UNIQUE (change, endpoint, event, revision),
                CHECK (state = 'delivered' OR snapshot IS NOT NULL)
            ) STRICT;
            CREATE INDEX alert_owed ON alert(endpoint, at) WHERE state = 'owed';
            CREATE INDEX alert_dead ON alert(at) WHERE state = 'dead';
            """)
}
