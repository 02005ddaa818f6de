import Commands
import Glibc
import REPL
import Reporting

let process = ProcessContext()
let catalogue = Catalogue(interactive: InteractiveSession.run)
let runner = Runner(catalogue, process.context)
let status =
  process.words.map(runner.run) ?? runner.report(ProcessContext.invalidWords, asJSON: false)
process.context.closeStore()
// Everything is written by now; what exit(3) would tidy up besides ends with the process anyway.
_exit(status.rawValue)
