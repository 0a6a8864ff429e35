// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// Changes are filed by who, what and when (`candidate`), with what is compared of them beside (`profile`, so that
    /// comparing reads small rows); texts have sketches; the register of people, what was decided of it by hand, and
    /// who was called the holder of which post (`holder`, and `incumbency` by the day). `post` has each post once that
    /// a change, a holder or the register names; the triggers keep it searchable by its words.
    static let peopleAndPosts = Migration(
        name: "0003-people-and-posts",
        sql: """
            CREATE TABLE candidate (
                key TEXT NOT NULL,
                day INTEGER NOT NULL,
                change INTEGER NOT NULL REFERENCES change(number),
                PRIMARY KEY (key, day, change)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE profile (
                change INTEGER PRIMARY KEY REFERENCES change(number),
                id TEXT NOT NULL,
                retracted INTEGER NOT NULL CHECK (retracted IN (0, 1)),
                facets TEXT NOT NULL
            ) STRICT;
            ALTER TABLE change ADD COLUMN merged_into INTEGER REFERENCES change(number);
            CREATE INDEX change_merged ON change(merged_into) WHERE merged_into IS NOT NULL;
            ALTER TABLE article ADD COLUMN sketch BLOB;
            ALTER TABLE mention ADD COLUMN register_id TEXT;
            ALTER TABLE mention ADD COLUMN recorded INTEGER NOT NULL DEFAULT 0;
            UPDATE mention SET recorded = coalesce(
                (SELECT first_seen FROM change WHERE change.number = mention.change), 0);
            CREATE INDEX mention_of_person ON mention(register_id) WHERE register_id IS NOT NULL;
            CREATE TABLE retraction_by_hand (
                number INTEGER PRIMARY KEY,
                change INTEGER NOT NULL REFERENCES change(number),
                at INTEGER NOT NULL,
                reason TEXT NOT NULL,
                undone_at INTEGER
            ) STRICT;
            CREATE INDEX retraction_by_hand_of_change ON retraction_by_hand(change) WHERE undone_at IS NULL;

            CREATE TABLE register_import (
                number INTEGER PRIMARY KEY,
                dataset TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('under-way', 'live', 'superseded')),
                began INTEGER NOT NULL,
                finished INTEGER
            ) STRICT;
            CREATE UNIQUE INDEX register_import_live ON register_import(dataset) WHERE state = 'live';
            CREATE TABLE register_person (
                number INTEGER PRIMARY KEY,
                import INTEGER NOT NULL REFERENCES register_import(number),
                id TEXT NOT NULL,
                foreign_id TEXT NOT NULL,
                name TEXT NOT NULL,
                names TEXT NOT NULL,
                countries TEXT NOT NULL,
                born TEXT,
                died TEXT,
                watched INTEGER NOT NULL CHECK (watched IN (0, 1)),
                merged_into TEXT,
                UNIQUE (import, id)
            ) STRICT;
            CREATE INDEX register_person_merged ON register_person(merged_into) WHERE merged_into IS NOT NULL;
            CREATE INDEX register_person_watched ON register_person(import) WHERE watched = 1;
            CREATE TABLE register_key (
                import INTEGER NOT NULL,
                key INTEGER NOT NULL,
                person INTEGER NOT NULL,
                PRIMARY KEY (import, key, person)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE register_post (
                import INTEGER NOT NULL,
                foreign_id TEXT NOT NULL,
                title TEXT NOT NULL,
                organisation TEXT,
                country TEXT,
                post_key TEXT,
                PRIMARY KEY (import, foreign_id)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX register_post_key ON register_post(post_key);
            CREATE TABLE occupancy (
                number INTEGER PRIMARY KEY,
                import INTEGER NOT NULL,
                holder TEXT NOT NULL,
                post TEXT NOT NULL,
                starts TEXT,
                ends TEXT
            ) STRICT;
            CREATE INDEX occupancy_of_holder ON occupancy(import, holder);
            CREATE INDEX occupancy_of_post ON occupancy(import, post);
            CREATE TABLE register_decision (
                number INTEGER PRIMARY KEY,
                at INTEGER NOT NULL,
                verb TEXT NOT NULL CHECK (verb IN ('merge', 'apart', 'alias', 'unalias')),
                person TEXT NOT NULL,
                other TEXT,
                name TEXT,
                undone_at INTEGER
            ) STRICT;
            CREATE INDEX register_decision_person ON register_decision(person);
            CREATE INDEX register_decision_other ON register_decision(other);

            CREATE TABLE post (
                number INTEGER PRIMARY KEY,
                key TEXT NOT NULL UNIQUE
            ) STRICT;
            CREATE VIRTUAL TABLE post_text USING fts5(
                key, content = 'post', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2',
                prefix = '2 3'
            );
            CREATE TRIGGER post_is_searched AFTER INSERT ON post BEGIN
                INSERT INTO post_text (rowid, key) VALUES (new.number, new.key);
            END;
            CREATE TRIGGER register_post_is_a_post AFTER INSERT ON register_post WHEN new.post_key IS NOT NULL BEGIN
                INSERT INTO post (key) SELECT new.post_key
                WHERE NOT EXISTS (SELECT 1 FROM post WHERE key = new.post_key);
            END;
            CREATE TABLE change_post (
                post INTEGER NOT NULL REFERENCES post(number),
                change INTEGER NOT NULL REFERENCES change(number),
                PRIMARY KEY (post, change)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX change_post_of_change ON change_post(change);
            CREATE TABLE holder (
                number INTEGER PRIMARY KEY,
                name_key TEXT NOT NULL,
                post INTEGER NOT NULL REFERENCES post(number),
                country TEXT NOT NULL,
                acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
                former INTEGER NOT NULL CHECK (former IN (0, 1)),
                name TEXT NOT NULL,
                title TEXT NOT NULL,
                organisation TEXT,
                UNIQUE (name_key, post, country, acting, former)
            ) STRICT;
            CREATE INDEX holder_of_post ON holder(post);
            CREATE VIRTUAL TABLE holder_text USING fts5(
                name, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
            );
            CREATE TABLE incumbency (
                holder INTEGER NOT NULL REFERENCES holder(number),
                day INTEGER NOT NULL,
                article TEXT NOT NULL REFERENCES article(id),
                quote TEXT NOT NULL,
                PRIMARY KEY (holder, day)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX incumbency_of_article ON incumbency(article);
            DROP TABLE candidate_key;
            """, then: { try Refiling(database: $0).fileAll() })
}
