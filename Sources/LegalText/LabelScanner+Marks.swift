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

  /// What follows an amount, which is no label.
  static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "％", "元", "天", "年", "月", "日", "倍", "万", "亿": true
    default: false
    }
  }
}
