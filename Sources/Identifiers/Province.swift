/// The divisions of the first level, by the first two digits of GB/T 2260.
public enum Province {
  /// 34 codes of GB/T 2260, and 83, under which Taiwan residents' permits are numbered.
  private static let codes: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]

  /// Whether a code is one of a province, region, municipality or special region.
  public static func isKnown(_ code: Int) -> Bool { codes.contains(code) }
}
