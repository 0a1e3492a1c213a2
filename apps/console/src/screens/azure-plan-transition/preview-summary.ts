import type { Preview } from '@understudy/domain'

/** What the preview's events and changes come to; counts what is in them and decides nothing. */
export interface PreviewSummary {
  readonly plans: number
  /** Each Azure subscription that moves, with the minute at which billing is cut. */
  readonly moves: readonly { readonly entitlement: string; readonly at: string }[]
  readonly budgetIsLost: boolean
  readonly accessChanges: boolean
}

export function summaryOf({
  events,
  changes,
}: Pick<Preview, 'events' | 'changes'>): PreviewSummary {
  const ofType = (type: string) => events.filter(({ event }) => event.type === type)
  return {
    plans: ofType('AzurePlanPurchased').length,
    moves: events.flatMap(({ at, event }) =>
      event.type === 'AzureEntitlementMapped' ? [{ entitlement: event.entitlement, at }] : [],
    ),
    budgetIsLost: ofType('SpendingBudgetRemoved').length > 0,
    accessChanges: changes.some(({ path }) => path.endsWith('/access')),
  }
}
