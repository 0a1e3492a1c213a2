import {
  instant,
  settingsSchema,
  worldFactsSchema,
  type Beginning,
  type WorldFacts,
} from '@understudy/domain'
import { envelope, factsOf, type Told, type TransitionCase } from '@understudy/domain/testing'
import type { NewWorkspace } from '@understudy/store'
import type { Workspace, Workspaces } from '../index.ts'

/** Two partners of record, three Azure subscriptions. */
export const twoPartners: TransitionCase = {
  model: 'indirect-provider',
  records: [0, 1, 1],
  unitsPerHour: [1, 2, 3],
  transferredIn: [false, true, false],
  licenses: 1,
  budget: true,
}

export const beginning: Beginning = {
  clock: instant('2020-03-02T09:00:00Z'),
  seed: 1,
  settings: settingsSchema.parse({}),
}

export function facts(drawn: TransitionCase = twoPartners): WorldFacts {
  return worldFactsSchema.parse(factsOf(drawn))
}

/** A direct partner with so many customers. */
export function manyCustomers(count: number): WorldFacts {
  const customers = Array.from({ length: count }, (_, index) => [
    `customer-${index}`,
    { country: 'FR', relationships: { contoso: {} } },
  ])
  return worldFactsSchema.parse({
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: Object.fromEntries(customers) as object,
  })
}

let made = 0

export function newWorkspace(): NewWorkspace {
  made += 1
  return { id: `w-${made}`, title: 'A rehearsal', createdFrom: { kind: 'facts' }, seed: 1 }
}

export function begun(workspaces: Workspaces, drawn = twoPartners): Promise<Workspace> {
  return workspaces.create(newWorkspace(), facts(drawn), beginning)
}

let asked = 0

/** One command under a request of its own. */
export function ask(workspace: Workspace, told: Told, request?: string) {
  asked += 1
  return workspace.handle(envelope(told, request ?? `ask-${asked}`))
}
