// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// A token of another API.
struct GarageToken: BearerToken {
    let text: String
    func revealed() -> String { text }
}

struct Unlinked: LinkFailure {
    var linkProblem: LinkProblem? { .missing }
}

struct NoAddress: PermissionFailure {
    var missingPermissions: Set<Permission> { [.fullAddress] }
}

struct Tyre: JSONModel {
    var width = 0
    var make = ""

    init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "width": width = try json.int()
            case "make": make = try json.string()
            default: try json.skip()
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("width", width)
            json.member("make", make)
        }
    }
}
