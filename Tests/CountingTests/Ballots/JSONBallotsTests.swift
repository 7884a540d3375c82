// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Counting

@Suite struct `Reading JSON ballots` {
  @Test func `rankings and approvals are read, wherever the candidates stand`() throws {
    let ballots = try Ballots.reading(
      """
      {"ballots": [{"count": 3, "ranking": [["Bob"], ["Cy", "Ann"]]},
        {"ranking": ["Ann", "Bob"]}, {"approve": ["Cy", "Bob"]},
        {"ranking": [["Ann"], [], ["Cy"]], "noOpinion": ["Bob"]},
        {"ranking": []}],
       "title": "Board", "seats": 2, "candidates": ["Ann", "Bob", "Cy"], "withdrawn": ["Cy"]}
      """)
    #expect(ballots.candidates == ["Ann", "Bob", "Cy"])
    #expect(ballots.title == "Board")
    #expect(ballots.seats == 2)
    #expect(ballots.withdrawn == [2])
    #expect(ballots.spelled == ["1:", "1: 1 - 3 ?2", "1: 1 2", "1: 2=3", "3: 2 1=3"])
  }

  @Test func `strings may hold brackets, escapes and quotes`() throws {
    let ballots = try Ballots.reading(
      #"{"candidates":["a\"]}","\u9648"],"ballots":[{"ranking":["a\"]}",["陈"]]}]}"#)
    #expect(ballots.candidates == ["a\"]}", "陈"])
    #expect(ballots.spelled == ["1: 1 2"])
  }

  @Test(arguments: [
    ("{}", "line 1: 'ballots' is missing"),
    ("[]", "line 1: ballots are an object"),
    ("{\"ballots\": 3}", "line 1: 'ballots' is a list"),
    ("{\"ballots\": []}", "the file names no candidate"),
    ("{\"candidates\": [1], \"ballots\": []}", "line 1: a candidate is a name"),
    ("{\"candidates\": [\"A\"],\n \"who\": 1, \"ballots\": []}", "line 2: the file has no 'who'"),
    (
      "{\"candidates\": [\"A\"],\n\"ballots\": [\n{\"ranking\": [\"B\"]}]}",
      "line 3: 'B' is not a candidate"
    ),
    (
      "{\"candidates\": [\"A\"],\n\"ballots\": [\n{\"ranking\": [\"A\"],\n\"count\": -1}]}",
      "line 4: 'count' is a whole number from 0"
    ),
    (
      "{\"candidates\": [\"A\"], \"ballots\": [{\"ranking\": [\"A\"], \"count\": 1.5}]}",
      "line 1: 'count' is a whole number from 0"
    ),
    (
      "{\"candidates\": [\"A\"], \"ballots\": [{\"count\": 1}]}",
      "line 1: a ballot has 'ranking' or 'approve'"
    ),
    (
      "{\"candidates\": [\"A\"], \"ballots\": [{\"ranking\": [[\"A\"], \"A\"]}]}",
      "line 1: 'A' is on the ballot twice"
    ),
    ("{\"candidates\": [\"A\"], \"ballots\": [7]}", "line 1: a ballot is an object"),
    (
      "{\"candidates\": [\"A\"], \"seats\": 0, \"ballots\": []}",
      "line 1: 'seats' is a whole number from 1"
    ),
  ]) func `a broken file is refused by line`(text: String, message: String) {
    #expect(Ballots.refusal(of: text, .json) == message)
  }

  @Test(arguments: [
    "{\"candidates\": [\"A\"], \"ballots\": [{\"ranking\": [\"A\"]},]}",
    "{\"candidates\": [\"A\"], \"ballots\": [{\"ranking\": [\"A\"]}",
    "{\"candidates\": [\"A\"], \"ballots\": [{\"ranking\": [\"A\"]} {\"ranking\": []}]}",
    "{\"candidates\": [\"A\"], \"ballots\": [], \"ballots\": []}",
    "{\"candidates\": [\"A\"], \"ballots\": [{\"ranking\": [], \"ranking\": []}]}",
    "{\"candidates\": [\"A\"], \"ballots\": []} x",
  ]) func `what is no JSON is refused`(text: String) {
    #expect(Ballots.refusal(of: text, .json) != nil)
  }
}
