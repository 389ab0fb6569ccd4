// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// One challenge of a `WWW-Authenticate` header: which authentication the server asks for.
    ///
    /// Source: RFC 9110 sections 11.2, 11.3 and 11.6.1; the parameters of `Bearer`, RFC 6750 section 3.
    public struct Challenge: Sendable, Hashable {
        /// The scheme in lower case, for instance `bearer`.
        public var scheme: String
        /// The single value of schemes that have one instead of parameters (`Negotiate`).
        public var token68: String?
        /// The parameters in order; names in lower case, values without quotes and escapes.
        public var parameters: [Parameter]

        /// One parameter.
        public struct Parameter: Sendable, Hashable {
            /// The name in lower case.
            public var name: String
            /// The value without quotes and escapes.
            public var value: String
        }

        /// The first value of the parameter; names are given in lower case.
        public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

        /// Reads every challenge of every `WWW-Authenticate` header.
        ///
        /// Many servers write this header wrongly: what cannot be understood is skipped, and what comes before and after it is
        /// read. At most 8 KiB of each header and 32 challenges in total are read.
        public static func parse(_ headers: Headers) -> [Challenge] {
            var challenges: [Challenge] = []
            for value in headers.all(.wwwAuthenticate) {
                var parser = ChallengeParser(value)
                parser.parse(into: &challenges)
            }
            return challenges
        }
    }
}
