// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The skill on simdjson, by hand, reading nothing but what it answers with: no types, no error that says where. Nobody would
// want to write a skill this way; it shows how much of the time is unavoidable.

#include <simdjson.h>

#include <chrono>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

using namespace simdjson;
using Text = std::string_view;

static ondemand::parser parser;

static void quote(std::string& out, Text text) {
    static const char* digits = "0123456789abcdef";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 15];
        } else {
            out += c;
        }
    }
}

struct Found {
    Text type, intent, token, spoken, name, id, attributes, last;
    int64_t turn = 0;
};

static void readSlot(ondemand::object slot, Found& found) {
    for (auto field : slot) {
        const Text key = field.unescaped_key();
        if (key == "value") {
            found.spoken = field.value().get_string();
        } else if (key == "resolutions") {
            for (auto one : field.value()["resolutionsPerAuthority"].get_array()) {
                auto authority = one.get_object().value();
                bool matched = false;
                for (auto part : authority) {
                    const Text name = part.unescaped_key();
                    if (name == "status") {
                        matched = Text(part.value()["code"].get_string()) == "ER_SUCCESS_MATCH";
                    } else if (name == "values" && matched && found.id.empty()) {
                        for (auto value : part.value().get_array()) {
                            auto best = value["value"];
                            found.name = best["name"].get_string();
                            found.id = best["id"].get_string();
                            break;
                        }
                    }
                }
            }
        }
    }
}

static void readRequest(ondemand::object request, Found& found) {
    for (auto field : request) {
        const Text key = field.unescaped_key();
        if (key == "type") {
            found.type = field.value().get_string();
        } else if (key == "intent") {
            for (auto part : field.value().get_object()) {
                const Text name = part.unescaped_key();
                if (name == "name") {
                    found.intent = part.value().get_string();
                } else if (name == "slots") {
                    for (auto slot : part.value().get_object()) {
                        if (Text(slot.unescaped_key()) == "artist") readSlot(slot.value().get_object(), found);
                    }
                }
            }
        }
    }
}

/// Attributes are the skill's own: what is not changed is sent back byte by byte.
static void readAttributes(ondemand::object attributes, Found& found) {
    found.attributes = attributes.raw_json();
    attributes.reset();
    for (auto field : attributes) {
        const Text key = field.unescaped_key();
        if (key == "turn") found.turn = field.value().get_int64();
        else if (key == "lastArtist") found.last = field.value().get_string();
    }
}

static Found read(padded_string_view body) {
    Found found;
    auto document = parser.iterate(body);
    for (auto field : document.get_object()) {
        const Text key = field.unescaped_key();
        if (key == "session") {
            for (auto part : field.value().get_object()) {
                if (Text(part.unescaped_key()) == "attributes") readAttributes(part.value().get_object(), found);
            }
        } else if (key == "context") {
            ondemand::value token;
            if (!field.value()["System"]["user"]["accessToken"].get(token)) found.token = token.get_string();
        } else if (key == "request") {
            readRequest(field.value().get_object(), found);
        }
    }
    return found;
}

static std::string handle(padded_string_view body) {
    const Found found = read(body);
    const bool launch = found.type == "LaunchRequest";
    const Text name = found.name.empty() ? found.spoken : found.name;
    std::string out = R"({"version":"1.0","sessionAttributes":{)";
    if (!found.attributes.empty()) {
        // A whole SDK would change members in place; to skip them here would be the same work.
        ondemand::parser second;
        const padded_string copy(found.attributes);
        auto document = second.iterate(copy);
        for (auto field : document.get_object()) {
            const Text key = field.unescaped_key();
            if (key == "turn" || key == "lastArtist") continue;
            out += '"';
            quote(out, key);
            out.append("\":").append(Text(to_json_string(field.value()))).append(",");
        }
    }
    out.append("\"turn\":").append(launch ? "1" : std::to_string(found.turn + 1));
    if (!launch) {
        out += ",\"lastArtist\":\"";
        quote(out, name);
        out += '"';
    }
    out += R"(},"response":{"outputSpeech":{"type":"SSML","ssml":"<speak>)";
    if (launch) {
        out += "Willkommen! Sag zum Beispiel: spiele Björk.";
    } else {
        out += "Ich spiele ";
        quote(out, name);
        out += " statt ";
        quote(out, found.last);
        out += ".";
    }
    out += R"(</speak>"},"card":{"type":"Simple","title":")";
    quote(out, launch ? Text("Musik") : name);
    out += R"(","content":")";
    if (launch) {
        out += "Verbunden (";
    } else {
        out += "spotify:artist:";
        quote(out, found.id);
        out += " (";
    }
    out.append(std::to_string(found.token.size()));
    out += R"-()"},"reprompt":{"outputSpeech":{"type":"SSML","ssml":"<speak>)-";
    if (launch) {
        out += "Was möchtest du hören?";
    } else {
        out += "Soll ich ";
        quote(out, found.last);
        out += " wieder spielen?";
    }
    out += R"(</speak>"}},"shouldEndSession":false}})";
    return out;
}

static std::string all(std::istream& in) {
    return std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

int main(int count, char** arguments) {
    std::ios::sync_with_stdio(false);
    if (count > 1 && Text(arguments[1]) == "--once") {
        const padded_string body(all(std::cin));
        std::cout << handle(body);
        return 0;
    }
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string verb, path;
        long times = 1;
        words >> verb >> path >> times;
        std::ifstream file(path, std::ios::binary);
        const padded_string body(all(file));
        if (verb == "show") {
            std::cout << handle(body) << std::endl;
            continue;
        }
        size_t bytes = 0;
        const auto start = std::chrono::steady_clock::now();
        for (long i = 0; i < times; i++) bytes += verb == "handle" ? handle(body).size() : read(body).type.size();
        const auto spent = std::chrono::steady_clock::now() - start;
        std::cout << std::chrono::duration_cast<std::chrono::nanoseconds>(spent).count() << " " << bytes << std::endl;
    }
}
