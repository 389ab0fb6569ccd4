// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SimulatedServices.Kept {
    private var now: Timestamp { Timestamp(secondsSince1970: state.time) }

    mutating func reminder(_ operation: AlexaServices.Operation, _ id: String, _ body: [UInt8]) -> HTTP.Response {
        if operation == .reminders {
            return .service(
                .ok,
                [
                    "totalCount": .string("\(state.reminders.count)"),
                    "alerts": .array(state.reminders.map { $0.json }),
                    "links": nil,
                ])
        }
        if operation == .createReminder { return createReminder(body) }
        guard let place = state.reminders.firstIndex(where: { $0.id == id }) else {
            return .refused(.notFound, "ALERT_NOT_FOUND", "There is no such reminder.")
        }
        switch operation {
        case .updateReminder:
            guard let request = try? AlexaServices.ReminderRequest(json: body), request.trigger != nil else {
                return .refused(.badRequest, "INVALID_TRIGGER", "The reminder has no trigger.")
            }
            state.reminders[place].take(request)
            state.reminders[place].updatedTime = now
            state.reminders[place].version = "\((state.reminders[place].version.flatMap { Int($0) } ?? 1) + 1)"
        case .deleteReminder:
            state.reminders.remove(at: place)
            return HTTP.Response(status: .ok)
        default: break
        }
        return .service(state.reminders[place])
    }

    private mutating func createReminder(_ body: [UInt8]) -> HTTP.Response {
        guard let request = try? AlexaServices.ReminderRequest(json: body), request.trigger != nil else {
            return .refused(.badRequest, "INVALID_TRIGGER", "The reminder has no trigger.")
        }
        guard state.reminders.count < state.reminderLimit else {
            return .refused(.forbidden, "MAX_REMINDERS_EXCEEDED", "There are as many reminders as are allowed.")
        }
        let id = "example-reminder-\(nextID())"
        var reminder = AlexaServices.Reminder(id: id)
        reminder.take(request)
        reminder.status = ReminderEvent.Status(rawValue: "ON")
        reminder.createdTime = now
        reminder.updatedTime = now
        reminder.version = "1"
        reminder.href = "/v1/alerts/reminders/\(id)"
        state.reminders.append(reminder)
        return .service(reminder)
    }

    mutating func timer(_ operation: AlexaServices.Operation, _ id: String, _ body: [UInt8]) -> HTTP.Response {
        switch operation {
        case .timers:
            return .service(
                .ok,
                [
                    "totalCount": .number(JSONNumber(state.timers.count)),
                    "timers": .array(state.timers.map { $0.json }),
                    "nextToken": nil,
                ])
        case .createTimer: return createTimer(body)
        case .deleteTimers:
            state.timers = []
            return HTTP.Response(status: .ok)
        default: break
        }
        guard let place = state.timers.firstIndex(where: { $0.id == id }) else {
            return .refused(.notFound, "TIMER_NOT_FOUND", "There is no such timer.")
        }
        switch operation {
        case .pauseTimer:
            state.timers[place].status = .paused
            state.timers[place].remainingTimeWhenPaused = state.timers[place].duration
        case .resumeTimer:
            state.timers[place].status = .on
            state.timers[place].remainingTimeWhenPaused = nil
        case .deleteTimer:
            state.timers.remove(at: place)
            return HTTP.Response(status: .ok)
        default: return .service(state.timers[place])
        }
        return HTTP.Response(status: .ok)
    }

    private mutating func createTimer(_ body: [UInt8]) -> HTTP.Response {
        guard let request = try? AlexaServices.TimerRequest(json: body), let length = request.duration.duration else {
            return .refused(.badRequest, "INVALID_DURATION", "The timer has no duration.")
        }
        let label = request.timerLabel
        if let label, state.timers.contains(where: { $0.timerLabel == label }) {
            return .refused(.badRequest, "DUPLICATE_LABEL", "There is a timer with this label.")
        }
        let timer = AlexaServices.Timer(
            id: "example-timer-\(nextID())", status: .on, duration: request.duration,
            triggerTime: Timestamp(secondsSince1970: state.time + length.components.seconds), timerLabel: label,
            createdTime: now, updatedTime: now)
        state.timers.append(timer)
        return .service(timer)
    }
}

extension AlexaServices.Reminder {
    /// Takes over what a request says.
    fileprivate mutating func take(_ request: AlexaServices.ReminderRequest) {
        trigger = request.trigger ?? trigger
        alertInfo = request.alertInfo ?? alertInfo
        pushNotification = request.pushNotification ?? pushNotification
    }
}

extension JSONModel {
    /// The model as JSON, its personal texts included.
    var json: JSON { (try? JSON(parsing: jsonBytes(revealingTokens: true))) ?? .null }
}
