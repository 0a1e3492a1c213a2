import { expect, test } from 'vitest'
import { rehearsal, signedIn, twoPartners } from '../../testing/rehearsal.ts'

const wallNow = '2026-11-28T10:00:00Z'

async function attested(settings: object, dateAgreed: string) {
  const room = await rehearsal({ now: () => Date.parse(wallNow) })
  const clock = '2020-03-02T09:00:00Z'
  await room.ask('POST', '/workspaces', { id: 'then', world: twoPartners, clock, settings })
  const user = await signedIn(room, 'then.contoso.admin-agent')
  const agreement = {
    primaryContact: { firstName: 'Ada', lastName: 'L', email: 'ada@wingtip.example' },
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    dateAgreed,
    type: 'MicrosoftCustomerAgreement',
  }
  const path = '/v1/customers/wingtip/agreements'
  const { status } = await room.ask('POST', path, agreement, user)
  const { body } = await room.ask('GET', `${path}?agreementType=*`, undefined, user)
  return { room, user, status, agreed: body['items']?.[0]?.['dateAgreed'] }
}

test('as a rule a client’s moments are on the workspace’s clock', async () => {
  expect(await attested({}, wallNow)).toMatchObject({ status: 400, agreed: undefined })
})

test.each([
  [wallNow, 201, '2020-03-02'],
  ['2026-11-28T09:59:00', 201, '2020-03-02'],
  ['2026-11-27T09:00:00Z', 201, '2020-03-01'],
  ['2020-02-20T00:00:00Z', 201, '2020-02-20'],
  ['2026-11-29T12:00:00Z', 400, undefined],
])('where clients live on the wall clock, %s is answered %i', async (sent, status, day) => {
  const answer = await attested({ clientClock: 'wall' }, sent)
  expect(answer.status).toBe(status)
  expect(answer.agreed === undefined ? undefined : String(answer.agreed).slice(0, 10)).toBe(day)
})

test('there, a period of the audit that ends now ends at the workspace’s now', async () => {
  const { room, user } = await attested({ clientClock: 'wall' }, wallNow)
  const read = async (query: string) => {
    const { body } = await room.ask('GET', `/v1/auditrecords?${query}`, undefined, user)
    return Object.values(body['items'] ?? {}).map((item) => item['operationType'])
  }
  const recent = await read('startDate=11/28/2026 09:00:00&endDate=11/28/2026 10:00:00')
  expect(recent).toContain('create_agreement')
  expect(await read('startDate=2026-11-29')).toEqual([])
})
