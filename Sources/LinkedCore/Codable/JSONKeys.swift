// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How the members of an object are named in the JSON.
enum JSONKeys {
    /// The same name as in Swift.
    case asNamed
    /// `doorID` is `door_id`.
    case snakeCase

    /// Returns the naming for a container with keys of this type: the keys of a dictionary are data, and stay as they are.
    func forContainer<Key: CodingKey>(keyedBy _: Key.Type) -> JSONKeys {
        // Only the name of this type of the standard library shows that a container is a dictionary.
        self == .snakeCase && String(describing: Key.self) == "_DictionaryCodingKey" ? .asNamed : self
    }

    /// Returns the JSON key of a Swift name.
    func written(_ name: String) -> String {
        guard self == .snakeCase, name.allSatisfy({ $0.isLetter || $0.isNumber }) else { return name }
        let letters = Array(name)
        var key = ""
        for (index, letter) in letters.enumerated() {
            if letter.isUppercase, index > 0 {
                let endsRun = index + 1 < letters.count && letters[index + 1].isLowercase
                if !letters[index - 1].isUppercase || endsRun { key += "_" }
            }
            key += letter.lowercased()
        }
        return key
    }

    /// Returns a Swift name that is written as this key: the key itself if there is no other.
    func name(of key: String) -> String {
        guard self == .snakeCase else { return key }
        let words = key.split(separator: "_", omittingEmptySubsequences: false)
        let name = words.dropFirst().reduce(into: String(words[0])) { name, word in
            name += word.prefix(1).uppercased() + word.dropFirst()
        }
        return written(name) == key ? name : key
    }
}
