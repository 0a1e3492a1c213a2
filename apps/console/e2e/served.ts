import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@understudy/api/server'

export interface Served {
  readonly address: string
  /** A workspace made from a scenario file; its id. */
  rehearse(scenario: string): Promise<string>
  /** A workspace of that id and title with a world of its own; what a first try left under that id is gone. */
  found(id: string, world: object, clock?: string): Promise<void>
  /** Gives a command past the screen, to set a stage. */
  send(workspace: string, as: string, command: object): Promise<void>
  stop(): Promise<void>
}

/** Built before the first browser test. */
const built = fileURLToPath(new URL('../dist', import.meta.url))
const scenarios = fileURLToPath(new URL('../../../scenarios/', import.meta.url))

/** The built console and the API over HTTP, on a data folder of its own, which may be prepared first. */
export async function served(prepare?: (dataFolder: string) => Promise<void>): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-console-'))
  await prepare?.(join(folder, 'data'))
  const running = await serve({
    port: 0,
    dataFolder: join(folder, 'data'),
    consoleFolder: built,
    databaseUrl: '',
    print: () => {},
  })
  const post = async (path: string, body: object) => {
    const response = await fetch(`${running.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<{ id: string }>
  }
  return {
    address: running.address,
    rehearse: async (scenario) => {
      const text = await readFile(join(scenarios, scenario), 'utf8')
      return (await post('/workspaces', { scenario: text })).id
    },
    found: async (id, world, clock = '2020-03-02T09:00:00Z') => {
      await fetch(`${running.address}/workspaces/${id}`, { method: 'DELETE' })
      await post('/workspaces', { id, title: id, world, clock })
    },
    send: async (workspace, as, command) => {
      await post(`/workspaces/${workspace}/commands`, { as, command })
    },
    stop: async () => {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
