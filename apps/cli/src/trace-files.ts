import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { traceHtml, traceOf, type Scenario, type ScenarioResult } from '@understudy/scenario'

/** Writes a page for each scenario that failed, and answers with their paths; the folder is made when it is needed. */
export async function writeTraces(
  folder: string,
  scenarios: readonly Scenario[],
  results: readonly ScenarioResult[],
): Promise<string[]> {
  const byId = new Map(scenarios.map((one) => [one.id, one]))
  const written = []
  for (const result of results) {
    const scenario = byId.get(result.id)
    if (result.status !== 'failed' || !scenario) continue
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${nameOf(result.id)}.html`)
    await writeFile(file, traceHtml(traceOf(scenario, result)))
    written.push(file)
  }
  return written
}

/** An id as the name of a file on every system: slashes, brackets and commas are none. */
function nameOf(id: string): string {
  return id.replaceAll(/[^\w.-]+/g, '_').slice(-120)
}
