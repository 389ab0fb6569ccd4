// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

/// A form of a page, as far as a login needs it.
struct HTMLForm {
    /// Where it is sent; empty is the page's own address.
    var action = ""
    /// Whether it is posted.
    var isPost = false
    /// Its fields with their values.
    var fields: [Field] = []
    private var button: Button?

    struct Field {
        var name: String
        var value: String
        var type: String
    }

    /// A button that sends the form, and adds its value if it has a name.
    private struct Button {
        var name: String
        var value: String
        var label: String

        /// How likely the button agrees: a person presses the first one that does not say no; one without a value
        /// seldom agrees.
        var promise: Int {
            let words = "\(name) \(value) \(label)".lowercased().split { !$0.isLetter }
            if words.contains(where: { ["cancel", "deny", "no", "reject", "decline", "refuse"].contains($0) }) {
                return 0
            }
            return name.isEmpty ? 1 : 2
        }
    }

    var asksForPassword: Bool { fields.contains { $0.type == "password" } }

    /// Returns the form that a user would fill in: the one for the password, or else the first that is posted back to the
    /// page, or posted, or any. A form that logs out is skipped.
    static func toSend(in page: String, at url: HTTP.URL) -> HTMLForm? {
        let forms = forms(in: page).filter { !$0.logsOut }
        let isPostedBack = { (form: HTMLForm) in form.isPost && (try? url.resolving(form.action))?.path == url.path }
        return forms.first(where: \.asksForPassword) ?? forms.first(where: isPostedBack) ?? forms.first(where: \.isPost)
            ?? forms.first
    }

    private static func forms(in page: String) -> [HTMLForm] {
        var forms: [HTMLForm] = []
        var open: HTMLForm?
        for tag in HTMLTag.all(in: page) {
            switch tag.name {
            case "form" where open == nil:
                open = HTMLForm(action: tag["action"] ?? "", isPost: tag["method"]?.lowercased() == "post")
            case "/form":
                if let form = open { forms.append(form) }
                open = nil
            case "input", "button": open?.add(tag)
            default: break
            }
        }
        return open.map { forms + [$0] } ?? forms
    }

    private init(action: String, isPost: Bool) {
        self.action = action
        self.isPost = isPost
    }

    private mutating func add(_ tag: HTMLTag) {
        let type = (tag["type"] ?? (tag.name == "button" ? "submit" : "text")).lowercased()
        let name = tag["name"] ?? ""
        if type == "submit" {
            let new = Button(name: name, value: tag["value"] ?? "", label: tag.name == "button" ? tag.text : "")
            if new.promise > button?.promise ?? -1 { button = new }
            return
        }
        if name.isEmpty || ["button", "reset", "image", "file"].contains(type) { return }
        if type == "radio", fields.contains(where: { $0.name == name }) { return }
        fields.append(Field(name: name, value: tag["value"] ?? (type == "checkbox" ? "on" : ""), type: type))
    }

    private var logsOut: Bool {
        let text = [action, button?.name ?? "", button?.value ?? "", button?.label ?? ""].joined(separator: " ")
            .lowercased().filter(\.isLetter)
        return ["logout", "logoff", "signout", "signoff"].contains { text.contains($0) }
    }

    /// What is sent when a user logs in and agrees.
    func filled(user: String, password: String) -> HTTP.Query {
        var query = HTTP.Query()
        for field in fields {
            switch field.type {
            case "password": query.add(field.name, password)
            case "text", "email": query.add(field.name, field.value.isEmpty ? user : field.value)
            default: query.add(field.name, field.value)
            }
        }
        if let button, !button.name.isEmpty { query.add(button.name, button.value) }
        return query
    }
}
