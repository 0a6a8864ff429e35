// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Synchronization
import Testing

/// The disk fills up while alerts are under way: nothing is lost, and nothing is sent twice because of it.
@Suite("A full disk", .enabled(if: SmallDisk.canBeMade, "file systems can be mounted by root alone"))
struct FullDiskTests {
    @Test func `what was delivered while the disk was full is settled once there is room`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let disk = try SmallDisk(at: trial.scratch.url.appendingPathComponent("var/example"), megabytes: 16)
        defer { disk.remove() }
        let isHeld = Mutex(true)
        let receiver = try LoopbackServer { _ in
            // Nobody waits here for long: the disk is full within a moment.
            while isHeld.withLock({ $0 }) { usleep(10_000) }
            return .reply("204 No Content")
        }
        defer {
            isHeld.withLock { $0 = false }
            receiver.stop()
        }
        try trial.edit("reshuffle.yaml") {
            $0.replacing("http://127.0.0.1:\(trial.receiverPort)/", with: receiver.url("/"))
        }
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("alerts are under way") { receiver.requests.count == 16 }
        try waitUntil("everything is read") { try trial.changes().count { $0["alert"] as? Bool == true } >= 20 }
        try disk.fill()
        isHeld.withLock { $0 = false }
        try waitUntil("the full disk is told") { trial.scratch.read("daemon.err").contains("no space is left") }
        #expect(daemon.isRunning)
        // They were taken, and that could not be written.
        let listed = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(listed.contains { $0["state"] as? String == "owed" && $0["attempts"] as? Int == 0 })
        try disk.free()
        try waitUntil("everything is settled") {
            let listed = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
            return !listed.isEmpty && listed.allSatisfy { $0["state"] as? String == "delivered" }
        }
        end(daemon)
        #expect(daemon.terminationStatus == 0)
        let sent = receiver.requests.compactMap { $0.header("webhook-id") }
        #expect(Set(sent).count == sent.count, "nothing is sent twice")
        let ids = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
            .compactMap { $0["id"] as? String }
        #expect(Set(sent) == Set(ids))
    }
}

/// A file system in memory that is soon full.
struct SmallDisk {
    private let folder: URL
    private var filler: String { folder.appendingPathComponent("filler").path }

    static let canBeMade: Bool = {
        guard getuid() == 0, let scratch = try? Scratch() else { return false }
        defer { scratch.remove() }
        guard let disk = try? SmallDisk(at: scratch.url.appendingPathComponent("disk"), megabytes: 1) else {
            return false
        }
        disk.remove()
        return true
    }()

    struct CannotMount: Error {}

    init(at folder: URL, megabytes: Int) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(megabytes)m,mode=700") == 0 else { throw CannotMount() }
    }

    /// Takes all the room that there is.
    func fill() throws {
        let file = Glibc.open(filler, O_CREAT | O_WRONLY, 0o600)
        guard file >= 0 else { throw NotYet(description: "\(filler) cannot be made") }
        defer { close(file) }
        for size in [1 << 16, 1 << 12, 1] {
            let bytes = [UInt8](repeating: 0, count: size)
            while write(file, bytes, size) > 0 {}
        }
    }

    func free() throws { try FileManager.default.removeItem(atPath: filler) }

    /// Whoever has it open keeps it until then.
    func remove() { umount2(folder.path, Int32(MNT_DETACH)) }
}
