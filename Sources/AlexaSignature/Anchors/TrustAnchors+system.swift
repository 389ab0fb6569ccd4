// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import SwiftASN1
internal import X509

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension TrustAnchors {
    /// The files in which systems keep their anchors, in the order in which they are tried.
    ///
    /// The file that the environment variable `SSL_CERT_FILE` names is used instead of them.
    public static let systemPaths = [
        // Debian, Ubuntu, Alpine, Arch
        "/etc/ssl/certs/ca-certificates.crt",
        // RHEL, Fedora, Amazon Linux
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        // macOS, Alpine without the package ca-certificates, BSD
        "/etc/ssl/cert.pem",
        // openSUSE
        "/etc/ssl/ca-bundle.pem",
    ]

    /// Reads the system's anchors. Certificates in the file that cannot be read are left out.
    ///
    /// - Throws: ``TrustAnchorsError``, which names the files that were tried. If the environment variable `SSL_CERT_FILE` is
    ///   set, its file alone is tried: another one would not be what its owner meant.
    public static func system() throws(TrustAnchorsError) -> TrustAnchors {
        let named = unsafe getenv("SSL_CERT_FILE").map { unsafe String(cString: $0) }
        return try system(named: named, otherwise: systemPaths)
    }

    /// - Parameter named: The value of `SSL_CERT_FILE`; an empty one counts as none.
    package static func system(named: String?, otherwise paths: [String]) throws(TrustAnchorsError) -> TrustAnchors {
        let named = named.flatMap { $0.isEmpty ? nil : $0 }
        let paths = named.map { [$0] } ?? paths
        for path in paths {
            guard let file = AnchorFile.read(path), let blocks = try? PEM.blocks(in: file, limit: most) else {
                continue
            }
            let certificates = blocks.filter(\.isCertificate).compactMap { try? Certificate(derEncoded: $0.bytes) }
            if !certificates.isEmpty { return TrustAnchors(certificates, path: path) }
        }
        throw TrustAnchorsError(.notFound, paths: paths, detail: named == nil ? nil : "SSL_CERT_FILE names it")
    }
}

/// Reads a file of anchors at the start of a program.
private enum AnchorFile {
    /// A system's file has some 250 KB.
    private static let mostBytes = 16 << 20

    /// Returns the bytes of a regular file; `nil` if there is none, or it is too large.
    static func read(_ path: String) -> [UInt8]? {
        // What is not a regular file must not block: a pipe, a terminal.
        let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
            status.st_size <= mostBytes
        else { return nil }
        let size = Int(status.st_size)
        var bytes = [UInt8](repeating: 0, count: size)
        var count = 0
        while count < size {
            let read = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe Self.read(file, into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            }
            guard read >= 0 else { return nil }
            guard read > 0 else { break }
            count += read
        }
        return Array(bytes.prefix(count))
    }

    private static func read(_ file: CInt, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Darwin)
        unsafe Darwin.read(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        unsafe Musl.read(file, buffer.baseAddress, buffer.count)
        #else
        unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
        #endif
    }
}
#endif
