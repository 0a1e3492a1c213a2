import { expect, test } from 'vitest'
import { rehearsal, signedIn } from './testing/rehearsal.ts'

/** As large as the door lets in, nearly; and a quarter of it. */
const [small, large] = [8_000, 32_000] as const
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const texts: readonly (readonly [string, (times: number) => string])[] = [
  ['dots', (times) => 'r.'.repeat(times / 2)],
  ['capitals', (times) => 'A'.repeat(times)],
  ['blanks', (times) => `1${' '.repeat(times)}x`],
  ['digits', (times) => '1'.repeat(times)],
  ['zeros of a duration', (times) => `P${'0'.repeat(times)}`],
  ['fractions of a second', (times) => `2020-03-02T09:00:00.${'0'.repeat(times)}`],
  ['slashes', (times) => '/'.repeat(times)],
]

const places: readonly (readonly [string, (text: string) => readonly [string, string, unknown]])[] =
  [
    [
      'client id',
      (text) => [
        'POST',
        '/common/oauth2/token',
        `grant_type=client_credentials&client_secret=s&client_id=${text}`,
      ],
    ],
    ['grant', (text) => ['POST', '/common/oauth2/token', `client_id=w.contoso&grant_type=${text}`]],
    ['actor', (text) => ['POST', '/workspaces/w/commands', { as: text, command: advance('1h') }]],
    [
      'name of a command',
      (text) => ['POST', '/workspaces/w/commands', { as: system, command: { type: text } }],
    ],
    [
      'name of a field',
      (text) => [
        'POST',
        '/workspaces/w/commands',
        { as: system, command: { ...advance('1h'), [text]: 1 } },
      ],
    ],
    [
      'duration',
      (text) => ['POST', '/workspaces/w/requirements', { as: system, command: advance(text) }],
    ],
    [
      'moment',
      (text) => [
        'POST',
        '/workspaces/w/requirements',
        { as: system, command: { type: 'AdvanceClock', to: text } },
      ],
    ],
    ['clock of a new workspace', (text) => ['POST', '/workspaces', { world: {}, clock: text }]],
    [
      'kind of a partner',
      (text) => [
        'POST',
        '/workspaces',
        { world: { partners: { p: { kind: text, country: 'FR' } } } },
      ],
    ],
    [
      'name of a partner',
      (text) => ['POST', '/workspaces', { world: { partners: { [text]: {} } } }],
    ],
    ['fixture', (text) => ['POST', '/workspaces', { fixture: text }]],
    [
      'status of a subscription',
      (text) => ['PATCH', `${theirs}/subscriptions/sub-1`, { status: text }],
    ],
    ['etag', (text) => ['PATCH', `${theirs}/subscriptions/sub-1`, { attributes: { etag: text } }]],
    [
      'product family',
      (text) => ['POST', '/v1/productUpgrades', { customerId: 'adatum', productFamily: text }],
    ],
    [
      'date of an agreement',
      (text) => ['POST', `${theirs}/agreements`, { ...agreement, dateAgreed: text }],
    ],
    [
      'name of a user',
      (text) => ['POST', `${theirs}/users`, { userPrincipalName: text, displayName: text }],
    ],
  ]

const theirs = '/v1/customers/adatum'
const system = 'microsoft/system'
const advance = (by: string) => ({ type: 'AdvanceClock', by })
const agreement = {
  primaryContact: { firstName: 'A', lastName: 'B', email: 'a@b.example' },
  templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
  type: 'MicrosoftCustomerAgreement',
}

test.each(places)(
  'work on the %s is linear in its length',
  async (_, request) => {
    const room = await rehearsal({ limits: { formBytes: 1_000_000 } })
    const user = await signedIn(room)
    const cost = async (text: string) => {
      const [method, path, body] = request(text)
      const headers = path.includes('oauth2') ? form : user
      // Of this thread alone: the process has others, with tests of their own.
      const before = process.threadCpuUsage()
      const { status } = await room.ask(method, path, body, headers)
      const { user: micros } = process.threadCpuUsage(before)
      expect(status).toBeLessThan(500)
      return micros
    }
    const slow: string[] = []
    for (const [name, of] of texts) {
      const short = await least(() => cost(of(small)))
      const long = await least(() => cost(of(large)))
      // Four times the text costs four times, and not sixteen; what costs next to nothing is not compared.
      if (long > 8 * short && long > noticedMicros)
        slow.push(`${name}: ${short} µs, then ${long} µs`)
    }
    expect(slow).toEqual([])
  },
  120_000,
)

const noticedMicros = 20_000

/** The least of a few, so that what else the machine does is left out. */
async function least(measure: () => Promise<number>): Promise<number> {
  const costs = [await measure(), await measure(), await measure()]
  return Math.min(...costs)
}
