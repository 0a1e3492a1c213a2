/** Words of running many scenarios, and of what came of it. */
export const tests = {
  stop: 'Stop',
  done: (passed: number, failed: number, seconds: string) =>
    `${passed} passed, ${failed} failed in ${seconds} s.`,
  skipped: (count: number) => `${count} skipped.`,
  stopped: (done: number, total: number) => `Stopped after ${done} of ${total}.`,
  broken: 'Running them failed',
  onlyFailed: 'Only failed',
  noFailed: 'None has failed.',
  toStep: (line: number) => `Line ${line}: to the step`,
  result: 'Result',
  expected: 'expected',
  got: 'got',
}
