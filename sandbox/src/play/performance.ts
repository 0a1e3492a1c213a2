import type { RecordedEvent } from '@understudy/domain'
import { apiTarget, runScenario, type Scenario } from '@understudy/scenario'
import { triedProperties } from '../lab/claims.ts'
import type { Performance } from './run.ts'

type PageFetch = (url: string, init?: RequestInit) => Promise<Response>

/** Plays a scenario against the API of this tab, in a rehearsal of this title, and remembers which one it is about. */
export function performanceOf(scenario: Scenario, title: string, fetch: PageFetch): Performance {
  let workspace: string | null = null
  const watched: PageFetch = async (url, init) => {
    const response = await fetch(url, init)
    const named = /\/workspaces\/([^/?]+)/.exec(new URL(url, location.href).pathname)?.[1]
    if (named !== undefined && response.ok) workspace = decodeURIComponent(named)
    return response
  }
  const target = apiTarget({ fetch: watched, baseUrl: location.origin, keep: true })
  return {
    events: runScenario(
      scenario,
      { ...target, open: (founding) => target.open({ ...founding, title }) },
      // The console beside it is the same rehearsal; and the lab knows a mistake that the domain does not have.
      { isShared: true, properties: triedProperties },
    ),
    workspace: () => workspace,
    async eventsOf(id, after) {
      const response = await fetch(`${addressOf(id)}/events?after=${after}`)
      if (!response.ok) throw new Error(`The events of ${id} answered ${response.status}.`)
      return (await response.json()) as readonly RecordedEvent[]
    },
  }
}

/** Forgets a rehearsal; that it is gone already is no mistake. */
export async function forget(workspace: string, fetch: PageFetch): Promise<void> {
  await fetch(addressOf(workspace), { method: 'DELETE' })
}

function addressOf(workspace: string): string {
  return `/workspaces/${encodeURIComponent(workspace)}`
}
