// The last line of a run: how many tests passed and failed. A run that broke off counts as one failure.
import { existsSync, readFileSync } from 'node:fs'

const [results, code] = process.argv.slice(2)
const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : none
const failed = code === '0' ? counts.numFailedTests : Math.max(counts.numFailedTests, 1)
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : ''
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped}`)
