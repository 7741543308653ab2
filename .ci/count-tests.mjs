import { readFileSync } from 'node:fs'

/** Prints `N passed, N failed` from the file that vitest's JSON reporter wrote. A file that could not be run is one failure. */
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const notRun = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some(({ status }) => status === 'failed'),
)
console.log(`${numPassedTests} passed, ${numFailedTests + notRun.length} failed`)
