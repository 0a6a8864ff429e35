// SPDX-License-Identifier: Apache-2.0

/// Where in a chat service an endpoint posts.
public struct ChannelOptions: Sendable, Hashable {
    /// Telegram's chat: a number, or "@name" of a channel.
    public var chat: String?
    /// The topic of ntfy.
    public var topic: String?
    /// The id of a Matrix room: "!id:server".
    public var room: String?

    public init(chat: String? = nil, topic: String? = nil, room: String? = nil) {
        (self.chat, self.topic, self.room) = (chat, topic, room)
    }
}

/// What an endpoint of a format must name besides its address.
public enum ChannelNeed: String, Sendable, Hashable, CaseIterable {
    case chat, topic, room, template
}
