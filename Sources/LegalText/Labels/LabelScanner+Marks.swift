/// What labels are written with.
extension LabelScanner {
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (0x61...0x7A).contains(scalar.value | 0x20)
  }

  static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "I" || scalar == "V" || scalar == "X"
  }

  static func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "．" }

  static func isStop(_ scalar: Unicode.Scalar) -> Bool { scalar == "、" || isPoint(scalar) }

  static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == "：" || scalar == ":" }

  static func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "（" || scalar == "(" }

  static func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == "）" || scalar == ")" }

  /// Whether it is a numeral of those that cannot be altered, as accounts write them.
  static func isFormal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "壹", "贰", "貳", "叁", "參", "肆", "伍", "陆", "陸", "柒", "捌", "玖", "拾": true
    default: false
    }
  }

  /// The number of ① to ㊿; nil where it is none of them.
  static func circledNumber(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2460...0x2473: Int(scalar.value) - 0x245F
    case 0x3251...0x325F: Int(scalar.value) - 0x3250 + 20
    case 0x32B1...0x32BF: Int(scalar.value) - 0x32B0 + 35
    default: nil
    }
  }

  /// What follows an amount, which is no label.
  static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "％", "元", "天", "年", "月", "日", "倍", "万", "亿": true
    default: false
    }
  }
}
