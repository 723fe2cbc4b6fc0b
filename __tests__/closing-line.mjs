// The one line that continuous integration reads: how many tests ran, and how they ended.
export default class ClosingLine {
  onRunComplete(_contexts, {numPassedTests, numFailedTests, numPendingTests}) {
    console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  }
}
