import { expect, test } from 'vitest'
import { stepsOf } from '../engine/step.ts'
import { advance, given, moveWorld, when } from '../testing/index.ts'
import { mailOf } from './mail.ts'

/** An original that ends by itself, with nobody doing anything about it. */
const ending = moveWorld({
  subscriptions: {
    mail: { offer: '796b6b5f-613c-4e24-a17c-eba730d49c02', purchased: '2019-04-15', renews: false },
  },
  staff: {},
  users: { ada: { licenses: ['ENTERPRISEPACK'] } },
})

test('customer and partner read who loses what before it stops, and again when it is gone', () => {
  const start = given(ending)
  const { log } = when(start, advance('200d')).after
  const steps = stepsOf(log.slice(start.log.length), start.world)
  const mail = [...steps].flatMap(mailOf)
  expect(mail.map(({ at, to, kind }) => `${at.slice(0, 10)} ${to} ${kind}`)).toEqual([
    '2020-04-15 adatum service-ends',
    '2020-04-15 contoso service-ends',
    '2020-04-15 adatum subscription-ended',
    '2020-04-15 contoso subscription-ended',
    '2020-08-13 adatum subscription-deleted',
    '2020-08-13 contoso subscription-deleted',
  ])
  expect(mail[0]?.loss).toMatchObject({
    users: ['ada'],
    serviceEndsAt: '2020-05-15T00:00:00Z',
    dataGoesAt: '2020-08-13T00:00:00Z',
  })
})
