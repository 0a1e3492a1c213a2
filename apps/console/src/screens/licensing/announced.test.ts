import { expect, test } from 'vitest'
import { announcedIn } from './announced.ts'

test('only what the change itself announces is a loss of the change', () => {
  const losses = [{ user: 'ada', services: ['MCOEV'] }]
  const events = [
    { event: { type: 'LossAnnounced', cause: 'assignment', losses } },
    { event: { type: 'LossAnnounced', cause: 'expiry', losses: [{ user: 'ben', services: [] }] } },
    { event: { type: 'LicensesChanged', users: ['ada'] } },
  ]
  expect(announcedIn(events)).toEqual(losses)
})
