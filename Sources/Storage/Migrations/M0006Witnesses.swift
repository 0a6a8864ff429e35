// SPDX-License-Identifier: Apache-2.0

extension Migration {
    /// A holder of a post is proven by more than one article of a day, and changes are filed anew: names and posts are
    /// read in more languages. A mention that nobody can place keeps the changes between which it stands.
    static let witnesses = Migration(
        name: "0006-witnesses",
        sql: """
            CREATE TABLE incumbency_of_articles (
                holder INTEGER NOT NULL REFERENCES holder(number),
                day INTEGER NOT NULL,
                article TEXT NOT NULL REFERENCES article(id),
                quote TEXT NOT NULL,
                PRIMARY KEY (holder, day, article)
            ) STRICT, WITHOUT ROWID;
            INSERT INTO incumbency_of_articles (holder, day, article, quote)
                SELECT holder, day, article, quote FROM incumbency;
            DROP TABLE incumbency;
            ALTER TABLE incumbency_of_articles RENAME TO incumbency;
            CREATE INDEX incumbency_of_article ON incumbency(article);
            ALTER TABLE mention ADD COLUMN candidates TEXT NOT NULL DEFAULT '[]';
            """, then: { try Refiling(database: $0).fileAll() })
}
