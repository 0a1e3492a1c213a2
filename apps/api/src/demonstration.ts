import type { WorldFactsInput } from '@understudy/domain'
import { WorkspaceExists } from '@understudy/store'
import { Work, type Workspaces } from '@understudy/workspace'
import { foundingOf } from './workspace/beginning.ts'

/** The name of the workspace that a fresh server has; also part of the client ids that lead to it. */
export const demonstration = 'demo'

/** A provider with two resellers, Azure bought through both, and a customer that works with licences. */
const world: WorldFactsInput = {
  partners: {
    contoso: { kind: 'indirect-provider', country: 'FR' },
    fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
    tailspin: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { delegatedAdmin: true }, fabrikam: {}, tailspin: {} },
      agreement: { signed: '2019-12-01' },
      subscriptions: {
        'azure-1': {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          reseller: 'fabrikam',
          purchased: '2019-06-01',
        },
        'azure-2': {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          reseller: 'tailspin',
          purchased: '2019-09-15',
        },
      },
      budgets: { contoso: '500.00 EUR' },
    },
    wingtip: {
      country: 'FR',
      name: 'Wingtip Toys',
      relationships: { contoso: { delegatedAdmin: true }, fabrikam: {} },
      agreement: { signed: '2019-12-01' },
      subscriptions: {
        'office-e3': {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          reseller: 'fabrikam',
          purchased: '2019-06-01',
          quantity: 10,
        },
      },
      users: { ada: { name: 'Ada Lovelace', licenses: ['ENTERPRISEPACK'] }, grace: {} },
    },
  },
}

/**
 * Clients that were written for Partner Center find what they order at once, and mean by "now" the workspace's now:
 * its clock stands until somebody moves it.
 */
const settings = {
  provisioningTakes: 'PT0S',
  orderListedAfter: 'PT0S',
  clientClock: 'wall',
} as const

/** Founds it where there is no workspace yet; elsewhere nothing is touched. */
export async function foundDemonstration(workspaces: Workspaces): Promise<void> {
  if ((await workspaces.list()).length > 0) return
  const { factsIn, beginning } = foundingOf({ world, settings, seed: 1 }, [])
  const facts = await factsIn(new Work())
  const title = 'Demonstration'
  const made = { id: demonstration, title, createdFrom: { kind: 'facts' }, seed: 1 } as const
  try {
    await workspaces.create(made, facts, beginning)
  } catch (error) {
    // Another server on the same database was faster.
    if (!(error instanceof WorkspaceExists)) throw error
  }
}
