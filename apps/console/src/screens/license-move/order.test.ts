import type { SubscriptionPlan } from '@understudy/domain'
import { expect, test } from 'vitest'
import { isDecided, moveOrder } from './order.ts'

const plan = (
  subscription: string,
  offers: readonly string[] | null,
  verdict: SubscriptionPlan['verdict'] = 'equivalent',
) =>
  ({
    subscription,
    verdict,
    move: null,
    chosen: offers === null ? null : { offers },
  }) as unknown as SubscriptionPlan
const parties = { partner: 'contoso', customer: 'adatum', move: 'move-1' }
const all = () => ({ isIncluded: true, quantity: 47, billingCycle: 'monthly' }) as const

test('a discontinued offer is not decided until something is chosen, or it is given up', () => {
  expect(isDecided(plan('e4', null, 'discontinued'))).toBe(false)
  expect(isDecided(plan('e4', ['E5']))).toBe(true)
  expect(isDecided(plan('e4', null, 'different'))).toBe(true)
})

test('each offer of a way becomes a subscription with as many licences', () => {
  const order = moveOrder(parties, [plan('e4', ['E3', 'MCOEV'])], all, [])
  expect(order).toMatchObject({
    lines: [
      {
        source: 'e4',
        targets: [
          { offer: 'E3', subscription: 'e4.csp-1', quantity: 47 },
          { offer: 'MCOEV', subscription: 'e4.csp-2', quantity: 47 },
        ],
      },
    ],
  })
  expect(order).not.toHaveProperty('lossAccepted')
})

test('what is left out, or not decided, is not moved', () => {
  const plans = [plan('e4', null, 'discontinued'), plan('e3', ['E3'])]
  const none = () => ({ ...all(), isIncluded: false })
  expect(moveOrder(parties, plans, none, [])).toBeUndefined()
  expect(moveOrder(parties, plans, all, ['ada'])).toMatchObject({
    lines: [{ source: 'e3' }],
    lossAccepted: ['ada'],
  })
})
