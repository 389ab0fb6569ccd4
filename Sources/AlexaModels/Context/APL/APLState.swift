// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The APL document on the screen.
public struct APLState: JSONModel, Hashable {
    /// The token of the document.
    public var token: String?
    /// The URI of the widget or document: `widget://…`, `doc://…`.
    public var presentationURI: String?
    /// The version of the APL runtime that renders the document.
    public var version: String?
    /// The components that the user sees.
    @JSONList public var componentsVisibleOnScreen: [VisibleComponent]
    /// The state of the dynamic data sources: lists that load as the user scrolls.
    @JSONList public var dataSources: [JSON]

    // Made by .ci/models from the properties above.
    public init(
        token: String? = nil, presentationURI: String? = nil, version: String? = nil,
        componentsVisibleOnScreen: [VisibleComponent] = [], dataSources: [JSON] = []
    ) {
        self.token = token
        self.presentationURI = presentationURI
        self.version = version
        self._componentsVisibleOnScreen = JSONList(
            stated: componentsVisibleOnScreen.isEmpty ? nil : componentsVisibleOnScreen)
        self._dataSources = JSONList(stated: dataSources.isEmpty ? nil : dataSources)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "presentationUri": presentationURI = try json.optionalString()
            case "version": version = try json.optionalString()
            case "componentsVisibleOnScreen":
                _componentsVisibleOnScreen = JSONList(stated: try json.optionalArray(of: VisibleComponent.self))
            case "dataSources": _dataSources = JSONList(stated: try json.optionalValues())
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("token", token)
            json.member("presentationUri", presentationURI)
            json.member("version", version)
            json.member("componentsVisibleOnScreen", _componentsVisibleOnScreen)
            json.member("dataSources", _dataSources)
        }
    }
}
