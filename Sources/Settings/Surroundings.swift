// SPDX-License-Identifier: Apache-2.0

/// What a configuration is read against: how the process was started, and the words that the program knows.
public struct Surroundings: Sendable {
    public var environment: [String: String]
    /// Absolute; paths on the command line start here.
    public var workingDirectory: String
    /// Read where no file is named.
    public var systemFile = "/etc/reshuffle/reshuffle.yaml"
    /// The kinds of source that there are readers for.
    public var sourceKinds: [String]
    /// The profiles that there are rules for.
    public var profiles: [String]
    /// Whether a page's elements can be picked by these words.
    public var isSelector: @Sendable (String) -> Bool

    public init(
        environment: [String: String], workingDirectory: String, sourceKinds: [String], profiles: [String] = [],
        isSelector: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        (self.environment, self.workingDirectory) = (environment, workingDirectory)
        (self.sourceKinds, self.profiles, self.isSelector) = (sourceKinds, profiles, isSelector)
    }

    /// Where data goes when the configuration does not say: systemd's StateDirectory, then the XDG base directories;
    /// nil where the environment names neither.
    var stateDirectory: String? {
        func absolute(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        // systemd separates several directories with colons.
        if let state = absolute("STATE_DIRECTORY")?.split(separator: ":").first { return String(state) }
        if let state = absolute("XDG_STATE_HOME") { return FilePath.join(state, "reshuffle") }
        return absolute("HOME").map { FilePath.join($0, ".local/state/reshuffle") }
    }
}
