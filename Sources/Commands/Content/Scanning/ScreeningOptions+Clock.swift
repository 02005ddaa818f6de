import Screening
import Time

extension ScreeningOptions {
  /// The usual way at a present: nobody is born after it.
  init(at clock: Clock) {
    self.init()
    latestBirthYear = Zone.shanghai.parts(of: clock.now()).day.year
  }
}
