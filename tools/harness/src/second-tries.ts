import type { Reporter, TestCase } from 'vitest/node'

/**
 * Names each test that passed only at a second try, after everything else: such a test waits for a moment instead of
 * a state, and is a defect although the run is green.
 */
export class SecondTries implements Reporter {
  readonly #named: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#named.push(`${test.module.relativeModuleId} > ${test.name}`)
  }

  onTestRunEnd(): void {
    if (this.#named.length === 0) return
    process.stdout.write(
      `\nPassed only at a second try (${this.#named.length}):\n${this.#named.map((name) => `  ${name}\n`).join('')}\n`,
    )
  }
}
