// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Settings

/// The folder `conf.d` beside a configuration, in which the program keeps files of its own. The main file is the
/// operator's alone.
struct ConfigurationFolder {
    /// As the operator named it; nil: the system's.
    let main: String?

    /// The configuration with the change, and the warnings of it said. Exits 78 where it has errors with the change,
    /// which is undone then, or where there is no configuration to add to.
    func change(
        _ file: String, header: String, _ edit: (inout SharedYAML) throws -> Void
    ) throws -> Configuration {
        let folder = try folder()
        let path = folder + "/" + file
        return try locking(folder) {
            let before = FileManager.default.fileExists(atPath: path) ? try bytes(of: path) : nil
            guard let text = before.map({ String(validating: $0, as: UTF8.self) }) ?? header else {
                complain("\(path) is not UTF-8; save it as UTF-8 text")
                throw Exit.configuration
            }
            var shared = SharedYAML(text)
            try edit(&shared)
            guard shared.text.utf8.count <= Self.limitBytes else {
                complain(
                    "\(path) would be larger than \(Self.limitBytes) bytes, and nothing was changed; move sources of it "
                        + "into lists of their own (`feeds`), or add fewer at once")
                throw Exit.configuration
            }
            try ReplacedFile.write(Array(shared.text.utf8), to: path, like: mainPath)
            do throws(ConfigurationErrors) {
                return try Compose.plainConfiguration(main)
            } catch {
                for problem in error.problems { complain(problem.description) }
                if let before { try ReplacedFile.write(before, to: path, like: path) } else { unlink(path) }
                complain("the configuration has errors with that; nothing was changed")
                throw Exit.configuration
            }
        }
    }

    private var mainPath: String { main ?? Compose.systemConfiguration }

    /// Made where it is missing.
    private func folder() throws -> String {
        let file = mainPath
        guard FileManager.default.fileExists(atPath: file) else {
            complain(
                "there is no configuration at \(file) to add to; make it (an empty file will do), or name one: -c FILE")
            throw Exit.configuration
        }
        let home = URL(fileURLWithPath: file).deletingLastPathComponent()
        let folder = home.appendingPathComponent("conf.d").path
        var status = stat()
        if stat(folder, &status) == 0 { return folder }
        // Whoever may look into the one has to look into the other, whatever the umask of this shell is.
        guard stat(home.path, &status) == 0, mkdir(folder, 0o700) == 0, chmod(folder, status.st_mode & 0o777) == 0
        else {
            complain("\(folder) cannot be made: \(String(cString: strerror(errno)))")
            throw Exit.unavailable
        }
        // Only root may give it away; for others it is theirs as the rest is.
        _ = chown(folder, status.st_uid, status.st_gid)
        return folder
    }

    /// Two commands at the same time must not undo each other's work.
    private func locking<Value>(_ folder: String, _ work: () throws -> Value) throws -> Value {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            complain("\(folder) cannot be opened: \(String(cString: strerror(errno)))")
            throw Exit.unavailable
        }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else {
            complain("\(folder) cannot be locked: \(String(cString: strerror(errno)))")
            throw Exit.tryLater
        }
        return try work()
    }

    /// What is read of a configuration's file.
    private static let limitBytes = 1 << 20

    private func bytes(of path: String) throws -> [UInt8] { try InputFile.read(path, limitBytes: Self.limitBytes) }
}

/// A file that readers see whole, as it was or as it is.
enum ReplacedFile {
    /// Writes beside the file, then puts the new one in its place. A link stays one: what it leads to is replaced. A file
    /// that was not there yet gets the mode and the owner of `model`: who reads that one has to read this one too.
    /// Exits 69 where that cannot be done.
    static func write(_ bytes: [UInt8], to path: String, like model: String) throws {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        var status = stat()
        guard stat(target, &status) == 0 || stat(model, &status) == 0 else { throw refused(target) }
        let draft = target + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw refused(target) }
        // Only root may give a file away; others own what they can write anyway. The mode comes last: giving away
        // changes it.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        var isDone = fchmod(descriptor, status.st_mode & 0o777) == 0
        var rest = bytes[...]
        while isDone, !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { isDone = false }
        }
        isDone = isDone && fsync(descriptor) == 0 && rename(draft, target) == 0
        let failure = isDone ? nil : refused(target)
        close(descriptor)
        if let failure {
            unlink(draft)
            throw failure
        }
    }

    private static func refused(_ path: String) -> any Error {
        complain("\(path) cannot be written: \(String(cString: strerror(errno))); nothing was changed")
        return Exit.unavailable
    }
}
