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
  return { ...told.body, language: told.headers.get('content-language') }
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
