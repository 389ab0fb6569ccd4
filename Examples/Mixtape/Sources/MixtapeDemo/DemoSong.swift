// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An invented song.
struct DemoSong: Sendable, Hashable {
    let title: String
    let artists: [String]
    let album: String
    let seconds: Int

    init(_ title: String, _ artists: String..., album: String, _ minutes: Int, _ seconds: Int) {
        self.title = title
        self.artists = artists
        self.album = album
        self.seconds = minutes * 60 + seconds
    }
}

/// The songs that the demo knows; their place is their id.
enum DemoCatalogue {
    static let songs: [DemoSong] = [
        DemoSong("Blue Hour Waltz", "Ada Brightwater Trio", album: "Lamplight", 5, 12),
        DemoSong("Slow Train to Ostend", "Ada Brightwater Trio", album: "Lamplight", 6, 40),
        DemoSong("Olives & Other Stories", "Marlow & Finch", album: "Table for Nobody", 4, 21),
        DemoSong("The Last Tram Home", "Marlow & Finch", album: "Table for Nobody", 3, 58),
        DemoSong("Cinnamon Street", "The Paper Lanterns", album: "Small Fires", 3, 17),
        DemoSong("Run, Daylight, Run", "Northbound Ferry", album: "Pier 9", 3, 2),
        DemoSong("Second Wind", "Northbound Ferry", album: "Pier 9", 2, 56),
        DemoSong("Up the Hill and Over", "Kite Weather", album: "Kite Weather", 3, 33),
        DemoSong("Tin Roof", "Kite Weather", album: "Kite Weather", 4, 8),
        DemoSong("Gravel and Gold", "The Paper Lanterns", album: "Small Fires", 3, 49),
        DemoSong("Puddles", "Señora Invierno", album: "Cartas de Lluvia", 4, 27),
        DemoSong("Window Seat, Rain", "Señora Invierno", album: "Cartas de Lluvia", 5, 3),
        DemoSong("A Kettle for Company", "Odd Socks Society", album: "Indoor Voices", 2, 44),
        DemoSong("Spoon Solo", "Odd Socks Society", album: "Indoor Voices", 3, 9),
        DemoSong("Dance Like the Soup Is Burning", "Disco Laundromat", album: "Spin Cycle", 3, 25),
        DemoSong("Static Cling", "Disco Laundromat", "Señora Invierno", album: "Spin Cycle", 3, 54),
        DemoSong("Hot Wash, Cold Heart", "Disco Laundromat", album: "Spin Cycle", 3, 41),
        DemoSong("Maps of Places That Moved", "Velvet Cartographers", album: "Meridian", 7, 15),
        DemoSong("Contour Lines", "Velvet Cartographers", album: "Meridian", 6, 2),
        DemoSong("True North <3", "Velvet Cartographers", album: "Meridian", 5, 38),
        DemoSong("Harbour Lights", "Northbound Ferry", "Marlow & Finch", album: "Night Crossing", 4, 47),
        DemoSong("Snow on the Antenna", "The Paper Lanterns", album: "Quiet Month", 4, 1),
        DemoSong("December, Probably", "Kite Weather", album: "Quiet Month", 3, 36),
        DemoSong("Mittens", "Odd Socks Society", album: "Indoor Voices", 2, 51),
    ]

    /// The names of all artists, each once, in the order of their songs.
    static let artists: [String] = songs.flatMap(\.artists).reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
    }

    /// The songs of an artist, by their places.
    static func songs(of artist: String) -> [Int] {
        songs.indices.filter { songs[$0].artists.contains(artist) }
    }
}
