import { expect, test } from 'vitest'
import { rehearsal, signedIn, twoPartners } from '../../testing/rehearsal.ts'

const cloud = '998b88de-aa99-4388-a42c-1b3517d49490'
const customer = '117a77b0-9360-443b-8795-c6dedc750cf9'

const wish = (type: string, templateId: string, dateAgreed: string) => ({
  primaryContact: { firstName: 'Ada', lastName: 'L', email: 'ada@wingtip.example' },
  templateId,
  dateAgreed,
  type,
})

async function partnerAt(clock: string) {
  const room = await rehearsal()
  await room.ask('POST', '/workspaces', { id: 'then', world: twoPartners, clock })
  const user = await signedIn(room, 'then.contoso.admin-agent')
  return {
    get: async (path: string) => (await room.ask('GET', `/v1/${path}`, undefined, user)).body,
    attest: (body: object) => room.ask('POST', '/v1/customers/wingtip/agreements', body, user),
  }
}

test('a date of acceptance with a zone counts as the moment it is', async () => {
  const { attest, get } = await partnerAt('2020-03-02T12:30:00Z')
  const early = await attest(
    wish('MicrosoftCustomerAgreement', customer, '2020-03-03T01:00:00+13:00'),
  )
  expect(early.status).toBe(201)
  const late = await attest(
    wish('MicrosoftCustomerAgreement', customer, '2020-03-02T23:59:00-08:00'),
  )
  expect(late).toMatchObject({ status: 400, body: { code: '600002' } })
  const { items } = await get('customers/wingtip/agreements?agreementType=*')
  expect(items).toMatchObject([{ templateId: customer, dateAgreed: '2020-03-02T12:00:00Z' }])
})

test('two templates are told apart, and a list without a type shows cloud agreements alone', async () => {
  const { attest, get } = await partnerAt('2019-12-02T09:00:00Z')
  expect((await get('agreements'))['items']).toMatchObject([{ templateId: cloud }])
  expect((await get('agreements?agreementType=*'))['items']).toHaveLength(2)
  expect((await get('agreements?agreementType=MicrosoftCustomerAgreement'))['items']).toMatchObject(
    [{ templateId: customer, agreementType: 'MicrosoftCustomerAgreement' }],
  )
  const day = '2019-12-01T00:00:00'
  const swapped = await attest(wish('MicrosoftCloudAgreement', customer, day))
  expect(swapped).toMatchObject({ status: 400, body: { data: [cloud] } })
  expect((await attest(wish('MicrosoftCloudAgreement', cloud, day))).status).toBe(201)
  expect((await attest(wish('MicrosoftCustomerAgreement', customer, day))).status).toBe(201)
  const { items } = await get('customers/wingtip/agreements')
  expect(items).toMatchObject([{ templateId: cloud, type: 'MicrosoftCloudAgreement' }])
  const of = 'customers/wingtip/agreements?agreementType'
  expect((await get(`${of}=microsoft_customer_agreement`))['items']).toMatchObject([
    { templateId: customer },
  ])
  expect((await get(`${of}=*`))['items']).toHaveLength(2)
})

test('from February 2020 the cloud agreement is refused by name', async () => {
  const { attest } = await partnerAt('2020-03-31T09:00:00Z')
  const refused = await attest(wish('MicrosoftCloudAgreement', cloud, '2020-03-01T00:00:00Z'))
  expect(refused).toMatchObject({
    status: 400,
    body: { data: ['cloud-agreement-withdrawn', 'MCA-02', 'partner-center#agreements'] },
  })
})
