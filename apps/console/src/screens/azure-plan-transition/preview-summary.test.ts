import type { Change, RecordedEvent } from '@understudy/domain'
import { expect, test } from 'vitest'
import { summaryOf } from './preview-summary.ts'

const recorded = (event: object, at = '2020-03-02T09:15:00Z') => ({ event, at }) as RecordedEvent

test('plans and moves are counted, each move with the minute of its cut', () => {
  const events = [
    recorded({ type: 'AzurePlanPurchased' }),
    recorded({ type: 'AzurePlanPurchased' }),
    recorded({ type: 'AzureEntitlementMapped', entitlement: 'sub-1' }, '2020-03-02T09:20:00Z'),
  ]
  expect(summaryOf({ events, changes: [] })).toEqual({
    plans: 2,
    moves: [{ entitlement: 'sub-1', at: '2020-03-02T09:20:00Z' }],
    budgetIsLost: false,
    accessChanges: false,
  })
})

test('a lost budget and a change of access are said', () => {
  const changes: Change[] = [{ path: 'azureSubscriptions/sub-1/access', before: [], after: [] }]
  const events = [recorded({ type: 'SpendingBudgetRemoved' })]
  expect(summaryOf({ events, changes })).toMatchObject({ budgetIsLost: true, accessChanges: true })
})
