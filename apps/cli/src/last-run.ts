import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Outcomes, ScenarioResult } from '@understudy/scenario'

/** Where the last run is kept unless somebody says otherwise. */
export const lastRunFile = join('.understudy', 'last-run.json')

/** How each scenario went when it was played last; null when none was, or when that cannot be read. */
export async function readLastRun(file: string): Promise<Outcomes | null> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { outcomes: Outcomes }).outcomes
  } catch {
    return null
  }
}

/** What was not played this time stays as it was. Where nothing may be written, nothing is kept. */
export async function keepLastRun(
  file: string,
  before: Outcomes | null,
  results: readonly ScenarioResult[],
): Promise<void> {
  const fresh = results.map(({ id, status }) => [id, status] as const)
  const outcomes = { ...before, ...Object.fromEntries(fresh) }
  const folder = dirname(file)
  try {
    if (!existsSync(folder)) {
      await mkdir(folder, { recursive: true })
      // It is of this machine: no repository takes it by accident.
      await writeFile(join(folder, '.gitignore'), '*\n')
    }
    await writeFile(file, `${JSON.stringify({ outcomes }, null, 2)}\n`)
  } catch {
    // The next run knows less.
  }
}
