// SPDX-License-Identifier: Apache-2.0
import FeedParsing
public import Pipeline

/// All readers there are. A new one is a file and a line here.
public enum ReaderCatalog {
    public static let kinds = [
        FeedReader.kind, PageReader.kind, TelegramReader.kind, FolderReader.kind, TextReader.kind,
    ]

    /// Whether the links of a page can be chosen by it.
    @Sendable public static func isSelector(_ text: String) -> Bool { HTMLSelector(text) != nil }

    /// By kind.
    public static func readers(
        transport: any HTTPTransport, gate: HostGate, clock: WallClock, limits: ReadLimits = ReadLimits()
    ) -> [String: any SourceReader] {
        let fetcher = DocumentFetcher(transport: transport, gate: gate, clock: clock, limits: limits)
        return [
            FeedReader.kind: FeedReader(fetcher: fetcher),
            PageReader.kind: PageReader(fetcher: fetcher),
            TelegramReader.kind: TelegramReader(fetcher: fetcher),
            FolderReader.kind: FolderReader(clock: clock, limits: limits),
            TextReader.kind: TextReader(fetcher: fetcher),
        ]
    }

    /// What gets the pages behind articles' links.
    public static func completer(
        transport: any HTTPTransport, gate: HostGate, clock: WallClock, limits: ReadLimits = ReadLimits()
    ) -> any ArticleCompleter {
        PageCompleter(fetcher: DocumentFetcher(transport: transport, gate: gate, clock: clock, limits: limits))
    }
}
