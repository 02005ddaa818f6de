/// What the second schema adds: agreements from draft to withdrawal, who accepted them, who was told.
enum SecondSchema {
  static var sql: String { versions + acceptances + notices + conduct + guards }
}
