import Formats
import Testing

@Suite struct JSONPlaceTests {
  @Test(
    "The value of a member is found whatever stands around it",
    arguments: [
      (#"{"text":"a"}"#, #""a""#),
      (#"  { "x" : [1,{"text":"no"},"]}"], "text" : "a\"b\\" , "y":2}"#, #""a\"b\\""#),
      (#"{"te\u0078t":"甲","text2":"乙"}"#, #""甲""#),
      (#"{"a":-1.5e3,"b":null,"text":{"c":[[]]}}"#, #"{"c":[[]]}"#),
      (#"{"text":12}"#, "12"), (#"{"text":true ,"x":1}"#, "true"), (#"{"":"","text":""}"#, #""""#),
      (#"{"value":"text","text":"a"}"#, #""a""#),
    ])
  func found(_ object: String, _ value: String) throws {
    let bytes = Array(object.utf8)
    let place = try #require(JSON.place(of: "text", in: bytes))
    #expect(String(decoding: bytes[place], as: UTF8.self) == value)
  }

  @Test("There is none where the object has no such member", arguments: ["{}", #"{"a":"text"}"#])
  func absent(_ object: String) {
    #expect(JSON.place(of: "text", in: Array(object.utf8)) == nil)
  }
}
