// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The document of APL on the screen.
public struct APLState: JSONModel, Hashable {
    /// The token of the document.
    public var token: String?
    /// Which widget or document it is, where there is more than one: `doc://…`, `widget://…`.
    public var presentationURI: String?
    /// The version of the runtime that shows it.
    public var version: String?
    /// The components that the user sees.
    public var componentsVisibleOnScreen: [VisibleComponent] {
        get { listedComponentsVisibleOnScreen.value }
        set { listedComponentsVisibleOnScreen.value = newValue }
    }
    private var listedComponentsVisibleOnScreen = Listed<[VisibleComponent]>()
    /// The state of the lists that load as the user scrolls.
    public var dataSources: [JSON] {
        get { listedDataSources.value }
        set { listedDataSources.value = newValue }
    }
    private var listedDataSources = Listed<[JSON]>()

    /// Makes one of its members.
    public init(
        token: String? = nil, presentationURI: String? = nil, version: String? = nil,
        componentsVisibleOnScreen: [VisibleComponent] = [],
        dataSources: [JSON] = []
    ) {
        self.token = token
        self.presentationURI = presentationURI
        self.version = version
        self.componentsVisibleOnScreen = componentsVisibleOnScreen
        self.dataSources = dataSources
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "token": token = try json.optionalString()
            case "presentationUri": presentationURI = try json.optionalString()
            case "version": version = try json.optionalString()
            case "componentsVisibleOnScreen":
                listedComponentsVisibleOnScreen = Listed(stated: try json.optionalArray(of: VisibleComponent.self))
            case "dataSources": listedDataSources = Listed(stated: try json.optionalValues())
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("token", token)
            json.member("presentationUri", presentationURI)
            json.member("version", version)
            json.member("componentsVisibleOnScreen", listedComponentsVisibleOnScreen.stated)
            json.member("dataSources", listedDataSources.stated)
        }
    }
}
