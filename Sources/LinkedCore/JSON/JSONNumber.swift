// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A JSON number with its text as it was written: RFC 8259 sets no limits, so every digit is kept.
///
/// Two numbers are equal if they are written in the same way: `1` and `1.0` differ. Compare ``int`` or ``double`` for
/// the value.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number's text.
    public let text: String

    init(checked text: String) { self.text = text }

    /// Makes a number from its text; `nil` if RFC 8259 section 6 does not allow it.
    public init?(_ text: String) {
        let number = try? JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in try json.number() }
        guard let number, number.text == text else { return nil }
        self = number
    }

    /// Makes a number with an integer's value.
    public init(_ value: some BinaryInteger) { text = String(value) }

    /// Makes a number with an integer's value; several times as fast as the generic initialiser.
    public init(_ value: Int) { text = value.description }

    /// Makes a number with the value of a `Double`, in the shortest text that reads as the same value; `nil` if it is
    /// not finite.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// The value, if it is an integer that fits, also when written `85.0` or `2.3E7`.
    public var int: Int? { integer(Int.self) }

    /// The value, if it is an integer that fits into 64 bits.
    public var int64: Int64? { integer(Int64.self) }

    /// The nearest `Double`; `nil` if that is not finite.
    public var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    public var description: String { text }

    func integer<Integer: FixedWidthInteger>(_: Integer.Type) -> Integer? {
        if case .value(let value) = exactly(Integer.self) { return value }
        return nil
    }
}

extension JSONNumber {
    enum Exactly<Integer> {
        case value(Integer)
        case fraction
        case outOfRange
    }

    /// Returns the exact integer value by decimal arithmetic: a `Double` is exact only up to 2^53.
    func exactly<Integer: FixedWidthInteger>(_: Integer.Type) -> Exactly<Integer> {
        if let value = Integer(text) { return .value(value) }
        var digits: [UInt8] = []
        var (exponent, power, negativePower) = (0, 0, false)
        var (seenPoint, seenExponent) = (false, false)
        for byte in text.utf8 {
            switch byte {
            case 0x2E: seenPoint = true
            case 0x45, 0x65: seenExponent = true
            case 0x2D: if seenExponent { negativePower = true }
            case 0x2B: break
            default:
                if seenExponent {
                    // No text has this many digits. The limit keeps the sum from overflowing, in 32 bits too.
                    power = min(power &* 10 &+ Int(byte &- 0x30), 100_000_000)
                } else {
                    digits.append(byte &- 0x30)
                    if seenPoint { exponent -= 1 }
                }
            }
        }
        exponent += negativePower ? -power : power
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        guard !digits.isEmpty else { return .value(0) }
        guard exponent >= 0 else { return .fraction }
        let significant = digits.drop { $0 == 0 }
        guard significant.count + exponent <= 40 else { return .outOfRange }
        let negative = text.utf8.first == 0x2D
        var value: Integer = 0
        for digit in significant + Array(repeating: 0, count: exponent) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow, let digit = Integer(exactly: digit) else { return .outOfRange }
            let (sum, carry) =
                negative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            guard !carry else { return .outOfRange }
            value = sum
        }
        return .value(value)
    }
}
