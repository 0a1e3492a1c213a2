import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wordsIn } from '@understudy/messages'
import { expect, test } from 'vitest'
import { rehearsal } from './testing/rehearsal.ts'

const as = 'contoso/admin-agent'
const start = {
  type: 'StartAzurePlanTransition',
  partner: 'contoso',
  customer: 'adatum',
  finalityAccepted: false,
}

async function answer(language: string | undefined, method: string, path: string, body?: object) {
  const { ask } = await rehearsal()
  const headers = language === undefined ? {} : { 'accept-language': language }
  const told = await ask(method, path, body, headers)
  const { issues = [], ...others } = told.body as { issues?: { path: string; message: string }[] }
  return { ...others, issues, language: told.headers.get('content-language') }
}

test.each([
  [
    undefined,
    'en',
    'must have confirmed',
    'Nobody has confirmed yet that there is no way back. Confirm it.',
  ],
  [
    'fr-CA,en;q=0.5',
    'fr',
    'doit avoir confirmé',
    'Personne n’a encore confirmé qu’il n’y a pas de retour en arrière. Confirmez-le.',
  ],
  ['de, zh-HK;q=0.9', 'zh-TW', '必須已確認', '尚未有人確認沒有回頭路。請確認這一點。'],
])(
  'a refusal to %s says what must be, what is so and what mends it in %s',
  async (wanted, language, must, detail) => {
    const told = await answer(wanted, 'POST', '/workspaces/w/commands', { as, command: start })
    expect(told).toMatchObject({ language, detail, title: expect.stringContaining(must) })
  },
)

test.each([
  [
    'fr',
    '/workspaces/w/customers/adatun',
    'Il n’y a pas de client « adatun » dans cette répétition.',
  ],
  ['zh-TW', '/workspaces/nope/world', '沒有演練「nope」。'],
  ['en', '/workspaces/nope/world', 'There is no workspace nope.'],
  ['fr', '/nowhere', 'Il n’y a rien à l’adresse /nowhere.'],
])('in %s, %s is said to be missing', async (language, path, title) => {
  expect(await answer(language, 'GET', path)).toMatchObject({ language, title })
})

test('every problem that the API can answer has a sentence in each language', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        path.endsWith('.ts') && !path.includes('test') && !path.startsWith('partner-center'),
    )
    .map((path) => readFileSync(`${folder}${path}`, 'utf8'))
  const codes = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/new ProblemError\(\s*[\w()]+,\s*'([a-z-]+)'/g)].map(
        ([, code = '']) => code,
      ),
    ),
  )
  expect(codes.size).toBeGreaterThan(10)
  for (const language of ['fr', 'zh-TW'] as const) {
    expect(
      [...codes].filter((code) => !Object.hasOwn(wordsIn(language).problems ?? {}, code)),
    ).toEqual([])
  }
})

const unreadableOrders = [
  { as, command: { ...start, finality: true } },
  { as, command: { ...start, customer: 7 } },
  { as: 'nobody', command: start },
  { as, command: { type: 'StartAzurePlanTransitions' } },
  { as, command: { partner: 'contoso' } },
  { as, command: { type: 'AdvanceClock', by: 'soon' } },
]

test.each(unreadableOrders)(
  'what cannot be read in %j is said in each language, at one place',
  async (order) => {
    const told = await Promise.all(
      ['en', 'fr', 'zh-TW'].map((language) =>
        answer(language, 'POST', '/workspaces/w/commands', order),
      ),
    )
    const first = told.map(({ issues }) => issues[0])
    expect(new Set(first.map((issue) => issue?.message)).size).toBe(3)
    expect(new Set(first.map((issue) => issue?.path)).size).toBe(1)
    const [path, message] = [first[0]?.path, first[0]?.message]
    expect(told[0]).toMatchObject({ detail: `${path}: ${message}` })
  },
)
