import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@understudy/api/server'
import { invariant } from '@understudy/domain'
import { customerAt, plainFacts } from '../worlds.ts'

const listed = 100

/** The whole product on a data folder of its own, with one workspace, and a still page of as many rows as a list shows. */
export async function manyCustomers(customers: number, consoleFolder: string) {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-first-view-'))
  const sandboxFolder = join(folder, 'still')
  await mkdir(sandboxFolder)
  await writeFile(join(sandboxFolder, 'index.html'), stillPage())
  const running = await serve({
    port: 0,
    dataFolder: join(folder, 'data'),
    databaseUrl: '',
    consoleFolder,
    sandboxFolder,
    print: () => {},
  })
  const made = await fetch(`${running.address}/workspaces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: 'many',
      clock: '2020-03-02T09:00:00Z',
      world: plainFacts(customers),
    }),
  })
  invariant(made.status === 201, `a workspace of ${customers} customers is made`)
  return {
    console: `${running.address}/rehearsals/many/customers`,
    still: `${running.address}/sandbox/`,
    close: async () => {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function stillPage(): string {
  const rows = Array.from(
    { length: listed },
    (_, index) => `<tr><td>${customerAt(index)}</td></tr>`,
  )
  return `<!doctype html><title>Customers</title><table><tbody>${rows.join('')}</tbody></table>\n`
}
