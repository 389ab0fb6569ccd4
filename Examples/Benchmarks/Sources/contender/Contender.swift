// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Serving

/// The skill on this SDK, with typed models and a running deadline.
@main
struct Contender {
    static func main() async {
        let music = Music().skill
        await serve { envelope in
            await music.respond(to: envelope).body
        } decode: { envelope in
            (try? RequestEnvelope(json: envelope)) != nil
        }
    }
}
