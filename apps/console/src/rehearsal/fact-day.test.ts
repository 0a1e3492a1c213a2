import type { RecordedEvent } from '@understudy/domain'
import { expect, test } from 'vitest'
import { factDay, isFounded } from './fact-day.ts'

const purchasedAt = '2019-06-01T00:00:00Z'
const bought = { type: 'SubscriptionPurchased', purchasedAt } as unknown as RecordedEvent['event']
const added = { type: 'UserCreated', user: 'ada' } as unknown as RecordedEvent['event']

const founding = { request: 'founding' }
const asked = { request: 'r-1' }

test.each([
  ['a founded purchase has its own day', bought, founding, purchasedAt, true],
  ['a founded user was there, nobody knows since when', added, founding, undefined, true],
  ['a purchase in the first moment was made by somebody', bought, asked, undefined, false],
])('%s', (_, event, record, day, founded) => {
  expect(factDay(event, record)).toBe(day)
  expect(isFounded(record)).toBe(founded)
})
