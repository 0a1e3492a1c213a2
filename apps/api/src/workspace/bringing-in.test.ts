import { expect, test } from 'vitest'
import { rehearsal, type Rehearsal } from '../testing/rehearsal.ts'

const lines = { Accept: 'application/x-ndjson' }
const sent = { 'content-type': 'application/x-ndjson' }
const start = {
  type: 'StartAzurePlanTransition',
  partner: 'contoso',
  customer: 'adatum',
  finalityAccepted: true,
}

async function told({ ask }: Rehearsal, command: object, as = 'contoso/admin-agent') {
  expect((await ask('POST', '/workspaces/w/commands', { as, command })).status).toBe(200)
}

/** A workspace that something has happened in, and its log as lines. */
async function lived() {
  const room = await rehearsal()
  await told(room, start)
  await told(room, { type: 'AdvanceClock', by: '40d' }, 'microsoft/system')
  const { body, headers } = await room.ask('GET', '/workspaces/w/events', undefined, lines)
  expect(headers.get('content-type')).toBe('application/x-ndjson')
  return { room, text: String(body) }
}

test('a log that is brought in is the same world with the same history', async () => {
  const { room, text } = await lived()
  const made = await room.ask('POST', '/workspaces/import?id=copy&title=A%20copy', text, sent)
  expect(made.body['issues']).toBeUndefined()
  expect(made).toMatchObject({
    status: 201,
    body: { id: 'copy', title: 'A copy', createdFrom: { kind: 'log' } },
  })
  const again = await room.ask('GET', '/workspaces/copy/events', undefined, lines)
  expect(again.body).toBe(text)
  for (const reading of ['state', 'audit?size=500', 'mailbox?size=500', 'customers?as=contoso']) {
    const [copy, original] = [
      await room.ask('GET', `/workspaces/copy/${reading}`),
      await room.ask('GET', `/workspaces/w/${reading}`),
    ]
    expect(copy.body).toEqual(original.body)
  }
})

test('a log that is brought in is a job for whoever does not wait', async () => {
  const { room, text } = await lived()
  const headers = { ...sent, Prefer: 'respond-async' }
  const begun = await room.ask('POST', '/workspaces/import?id=copy', text, headers)
  expect(begun).toMatchObject({ status: 202, body: { kind: 'import', workspace: 'copy' } })
  const job = async () => (await room.ask('GET', String(begun.headers.get('location')))).body
  await expect.poll(async () => (await job())['state']).toBe('done')
})

test('a clock that was on its way stands still in what is brought in', async () => {
  const { room } = await lived()
  await told(room, { type: 'RunClock', speed: 60 }, 'microsoft/system')
  const { body } = await room.ask('GET', '/workspaces/w/events', undefined, lines)
  await told(room, { type: 'StopClock' }, 'microsoft/system')
  expect((await room.ask('POST', '/workspaces/import?id=copy', body, sent)).status).toBe(201)
  const frame = await room.ask('GET', '/workspaces/copy/readings/frame')
  expect(frame.body).toMatchObject({ running: null, advancing: false })
})

test.each<[string, (log: string[]) => string[], string, string]>([
  ['no event', (log) => [...log.slice(0, 3), '{"position":'], 'line 4', 'no event in JSON'],
  ['a gap', ([first = '', , third = '']) => [first, third], 'line 2: position', 'Here comes 2'],
  ['no beginning', ([, second = '']) => [second], 'line 1: position', 'Here comes 1'],
  [
    'an unknown event',
    ([first = '']) => [first, event(2, { type: 'MoonLanded' })],
    'line 2: event.type',
    'There is no event "MoonLanded".',
  ],
  [
    'a field that is none',
    ([first = '']) => [first.replace('"seed":', '"moon":1,"seed":')],
    'line 1: event',
    'moon',
  ],
  [
    'a clock that goes back',
    ([first = '', second = '']) => [first, second.replace(/"at":"2020/, '"at":"2019')],
    'line 2',
    'It lies before 2020-03-02T09:00:00Z',
  ],
  [
    'a fact about nobody',
    ([first = '']) => [
      first,
      event(2, { type: 'CustomerAgreementSigned', customer: 'nobody', signedAt: at }),
    ],
    'line 2',
    'cannot follow',
  ],
  [
    'what no rule allows',
    (log) => [
      ...log.slice(0, 8),
      event(9, {
        type: 'CustomerAgreementSigned',
        customer: 'adatum',
        signedAt: '2031-01-01T00:00:00Z',
        more: true,
      }),
    ],
    'line 9: event',
    'more',
  ],
])(
  'a log with %s is refused with the line, and leaves nothing',
  async (_, spoil, path, message) => {
    const { room, text } = await lived()
    const spoiled = spoil(text.split('\n')).join('\n')
    const answer = await room.ask('POST', '/workspaces/import?id=copy', spoiled, sent)
    expect(answer.status).toBe(400)
    expect(answer.body['issues']?.[0]).toMatchObject({
      path: expect.stringContaining(path),
      message: expect.stringContaining(message),
    })
    expect((await room.ask('GET', '/workspaces/copy')).status).toBe(404)
  },
)

test.each([
  ['en', 'line 2: event.type', 'There is no event "CustomerAgreementSined".'],
  [
    'fr',
    'ligne 2\u00a0: event.type',
    'Il n’y a pas d’événement «\u00a0CustomerAgreementSined\u00a0».',
  ],
  ['zh-TW', '第 2 行：event.type', '沒有「CustomerAgreementSined」事件。'],
])(
  'in %s a broken line says where and what, with the nearest event',
  async (locale, path, message) => {
    const { room, text } = await lived()
    const [first = ''] = text.split('\n')
    const log = [first, event(2, { type: 'CustomerAgreementSined' })].join('\n')
    const headers = { ...sent, 'accept-language': locale }
    const { body } = await room.ask('POST', '/workspaces/import?id=copy', log, headers)
    expect(body['issues']).toEqual([{ path, message, nearest: 'CustomerAgreementSigned' }])
  },
)

test('every mistake of a line is said in the language of whoever asks', async () => {
  const { room, text } = await lived()
  const [first = ''] = text.split('\n')
  const log = [first, event(2, { type: 'CustomerAgreementSigned', signedAt: 7, moon: 1 })].join(
    '\n',
  )
  const told = async (locale: string) => {
    const headers = { ...sent, 'accept-language': locale }
    const { body } = await room.ask('POST', '/workspaces/import?id=copy', log, headers)
    return (body['issues'] ?? []) as { path: string; message: string }[]
  }
  const english = await told('en')
  expect(english.map(({ path }) => path)).toEqual([
    'line 2: event.customer',
    'line 2: event.signedAt',
    'line 2: event.moon',
  ])
  for (const locale of ['fr', 'zh-TW']) {
    const others = await told(locale)
    expect(others).toHaveLength(3)
    for (const [place, { message }] of others.entries()) {
      expect(message).not.toBe(english[place]?.message)
    }
  }
})

const at = '2020-03-02T09:00:00Z'

function event(position: number, said: object): string {
  const recorded = { actor: 'microsoft/system', at, event: said, position, request: 'r' }
  return JSON.stringify(recorded)
}

test('a log is bounded as a whole, and each line of it as a body is', async () => {
  const { text } = await lived()
  const short = await rehearsal({ limits: { importBytes: 1000 } })
  const whole = await short.ask('POST', '/workspaces/import', text, sent)
  expect(whole).toMatchObject({ status: 413, body: { limit: { name: 'importBytes' } } })
  const flat = await rehearsal({ limits: { jsonDepth: 8 } })
  const deep = await flat.ask('POST', '/workspaces/import', `${'['.repeat(9)}\n`, sent)
  expect(deep).toMatchObject({ status: 413, body: { limit: { name: 'jsonDepth' } } })
})

test('history and mail come one record a line, the same as in pages', async () => {
  const { room } = await lived()
  for (const list of ['audit?', 'mailbox?', 'audit?sort=-event&search=contoso&']) {
    const paged = await room.ask('GET', `/workspaces/w/${list}size=500`)
    const { body } = await room.ask('GET', `/workspaces/w/${list}`, undefined, lines)
    const rows = String(body).trim().split('\n')
    expect(rows.map((line) => JSON.parse(line) as unknown)).toEqual(paged.body['items'])
    expect(rows.length).toBeGreaterThan(2)
  }
})
