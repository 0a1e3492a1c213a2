import { readings } from '@understudy/domain'
import { expect, test } from 'vitest'
import { rehearsal } from '../testing/rehearsal.ts'

const at = '/workspaces/w/readings'

test('every reading is served under its name, and listed with the shape of its answer', async () => {
  const { ask } = await rehearsal()
  const { body } = await ask('GET', '/openapi.json')
  for (const { name, summary } of readings) {
    const route = body['paths']?.[`/workspaces/{workspace}/readings/${name}`]?.['get']
    expect(route).toMatchObject({ summary })
    const shape = route?.['responses']?.[200]?.['content']?.['application/json']?.['schema']
    expect(shape, name).toMatchObject({ type: expect.stringMatching(/^(object|array)$/) })
  }
})

test('the frame has partners and faults whole, and of customers only how many', async () => {
  const { ask } = await rehearsal()
  const { body } = await ask('GET', `${at}/frame`)
  expect(body).toMatchObject({
    now: '2020-03-02T09:00:00Z',
    advancing: false,
    nextStepAt: null,
    partners: { fabrikam: { kinds: ['indirect-reseller'], providers: ['contoso'] } },
    faults: {},
    counts: { customers: 3, underWay: 0 },
  })
  expect(JSON.stringify(body)).not.toContain('adatum')
})

test('a reading is asked of the past too', async () => {
  const { ask } = await rehearsal()
  const command = { type: 'ArmFault', fault: 'f', at: 'azure-plan-transition/complete', do: 'fail' }
  await ask('POST', '/workspaces/w/commands', { as: 'microsoft/system', command })
  const head = (await ask('GET', `${at}/frame`)).body
  expect(head['faults']).toMatchObject({ f: { timesLeft: 1 } })
  const before = await ask('GET', `${at}/frame?position=${Number(head['position']) - 1}`)
  expect(before.body['faults']).toEqual({})
})

test('a command is asked about in an address as it is in a body', async () => {
  const { ask } = await rehearsal()
  const as = 'contoso/admin-agent'
  const command = { type: 'StartAzurePlanTransition', partner: 'contoso', customer: 'adatum' }
  const question = `as=${as}&command=${encodeURIComponent(JSON.stringify(command))}`
  for (const name of ['requirements', 'preview']) {
    const posted = await ask('POST', `/workspaces/w/${name}`, { as, command })
    const asked = await ask('GET', `${at}/${name}?${question}`)
    expect(asked.status).toBe(200)
    expect(asked.body).toEqual(posted.body)
  }
})

test.each([
  [{ as: 'contoso', command: '{"type":"StopClock"}' }, { path: 'as' }],
  [
    { as: 'microsoft/system', command: '{"type":"StopClok"}' },
    { path: 'command.type', nearest: 'StopClock' },
  ],
  [
    { as: 'microsoft/system', command: 'StopClock' },
    {
      path: 'command',
      message: '"StopClock" is not a command as JSON, as in {"type":"AdvanceClock","by":"1d"}',
    },
  ],
])('what cannot be read of it is named (%j)', async (question, issue) => {
  const { ask } = await rehearsal()
  const { status, body } = await ask('GET', `${at}/preview?${new URLSearchParams(question)}`)
  expect(status).toBe(400)
  expect(body['issues']).toMatchObject([issue])
})

test.each([
  [
    'en',
    '2020-03-02T09:00:00Z is not after 2020-03-02T09:00:00Z, where the clock of the rehearsal stands.',
  ],
  [
    'fr',
    '2020-03-02T09:00:00Z n’est pas après 2020-03-02T09:00:00Z, heure de l’horloge de la répétition.',
  ],
  ['zh-TW', '2020-03-02T09:00:00Z 不在演練時鐘的目前時間 2020-03-02T09:00:00Z 之後。'],
])('what a partner may do on a day to come is not asked of today (%s)', async (locale, message) => {
  const { ask } = await rehearsal()
  const question = `${at}/capabilities?partner=contoso&on=`
  const today = await ask('GET', `${question}2020-03-02T09:00:00Z`, undefined, {
    'accept-language': locale,
  })
  expect(today).toMatchObject({
    status: 400,
    body: { issues: [{ path: 'on', message, nearest: '2020-03-03' }] },
  })
  const later = await ask('GET', `${question}2020-03-03`)
  expect(later).toMatchObject({ status: 200, body: { on: '2020-03-03T00:00:00Z' } })
})

test('a list of the past is what it was, told by files or by the beginning of what is kept', async () => {
  const { ask } = await rehearsal()
  const now = Number((await ask('GET', `${at}/frame`)).body['position'])
  const command = { type: 'SetSpendingBudget', partner: 'contoso', customer: 'adatum' }
  const order = { as: 'contoso/admin-agent', command: { ...command, amount: '50.00 EUR' } }
  expect((await ask('POST', '/workspaces/w/commands', order)).status).toBe(200)
  const customers = `${at}/customers?as=contoso&budget=true`
  const budgets = async (query: string) => (await ask('GET', query)).body['items']?.[0]?.['budget']
  expect(await budgets(customers)).toMatchObject({ amount: '50.00' })
  expect(await budgets(`${customers}&position=${now}`)).toMatchObject({ amount: '500.00' })
  const trail = `${at}/audit?customer=adatum&party=contoso&search=budget`
  expect((await ask('GET', trail)).body).toMatchObject({ total: 1, continuation: null })
  expect((await ask('GET', `${trail}&position=${now}`)).body).toMatchObject({ total: 0 })
  expect((await ask('GET', `${trail}&position=${now + 9}`)).status).toBe(404)
})

test('names are told of parties alone, for one id or several', async () => {
  const { ask } = await rehearsal()
  const several = await ask('GET', `${at}/party-names?ids=wingtip&ids=sub-1&ids=contoso`)
  expect(several.body).toEqual({ wingtip: 'Wingtip Toys', contoso: 'Contoso' })
  expect((await ask('GET', `${at}/party-names?ids=wingtip`)).body).toEqual({
    wingtip: 'Wingtip Toys',
  })
  expect((await ask('GET', `${at}/party-names`)).status).toBe(400)
})

test('what is asked of a customer is the answer of the older address, and knows who exists', async () => {
  const { ask } = await rehearsal()
  const { body } = await ask('GET', `${at}/usage?customer=adatum`)
  expect(body).toEqual((await ask('GET', '/workspaces/w/usage?customer=adatum')).body)
  expect(body).toHaveLength(2)
  const misspelt = await ask('GET', `${at}/usage?customer=adatun`)
  expect(misspelt).toMatchObject({ status: 404, body: { nearest: 'adatum' } })
})

test.each(['partnerships', 'providers', 'customers'])(
  'as whom %s are asked for is somebody who is there',
  async (name) => {
    const { ask } = await rehearsal()
    expect(await ask('GET', `${at}/${name}?as=contosso`)).toMatchObject({
      status: 404,
      body: { code: 'unknown-partner', nearest: 'contoso' },
    })
    expect((await ask('GET', `${at}/${name}?as=toString`)).status).toBe(404)
    expect((await ask('GET', `${at}/${name}?as=contoso`)).status).toBe(200)
  },
)

test('a misspelt reading is answered with the nearest', async () => {
  const { ask } = await rehearsal()
  const misspelt = await ask('GET', `${at}/licence-pools?customer=adatum`)
  expect(misspelt).toMatchObject({ status: 404, body: { nearest: 'license-pools' } })
  expect((await ask('GET', `${at}/frame`)).status).toBe(200)
})
