import { fileURLToPath } from 'node:url'
import { commandDefinition, parseActor, parseCommand, type Mend } from '@understudy/domain'
import { locales, ruleSentences } from '@understudy/messages'
import { expect, test } from 'vitest'
import { loadScenarios } from './scenario-files.ts'
import { everyRefusal, type Refused } from './testing/refused.ts'

const { scenarios } = await loadScenarios([
  fileURLToPath(new URL('../../../scenarios', import.meta.url)),
])
const refused = await everyRefusal(scenarios)
const of = ({ file, refusal: { code } }: Refused) => `${file}: ${code}`

test('every refusal is told in three sentences of each language, with names and without gaps', () => {
  expect(refused.length).toBeGreaterThan(150)
  const found = refused.flatMap((one) =>
    locales.flatMap((locale) => {
      const { must, so, mend } = ruleSentences(locale, one.refusal)
      const names = Object.values(one.refusal.about?.names ?? {}).flatMap((each) =>
        Object.keys(each),
      )
      const texts = [must, so, ...(mend === null ? [] : [mend])]
      return texts
        .filter(
          (text) =>
            /undefined|null|NaN|\[object|\$\{| {2}|^[ ,.;]|[ ,;]$|\(\)|「」| [.。]/.test(text) ||
            (text !== must && !one.refusal.unknown && names.some((id) => words(text).includes(id))),
        )
        .map((text) => `${of(one)} (${locale}): ${text}`)
    }),
  )
  expect([...new Set(found)]).toEqual([])
})

/** A domain may have an id in it, and is one word. */
const words = (text: string) => text.split(/[\s,;:()]+|\.(?!\w)/)

test('what is so is never what must be, and whatever is mended is told', () => {
  const silent = refused.filter(({ refusal }) => {
    const { must, so, mend } = ruleSentences('en', refusal)
    if (refusal.unknown) return false
    return must === so || (refusal.mend !== undefined && mend === null)
  })
  expect([...new Set(silent.map(of))]).toEqual([])
})

test('a mend names a command that exists, with fields it has, and somebody who can act', () => {
  const wrong = refused.flatMap((one) =>
    faultsOf(one.refusal.mend, one).map((why) => `${of(one)}: ${why}`),
  )
  expect([...new Set(wrong)]).toEqual([])
})

function faultsOf(mend: Mend | undefined, { envelope }: Refused): string[] {
  if (mend === undefined) return []
  const type = mend.by === 'command' ? mend.command : String(envelope.command['type'])
  const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = {
    ...commandDefinition(type)?.message.shape,
  } as never
  const fields = mend.by === 'command' || mend.by === 'again' ? Object.entries(mend.with ?? {}) : []
  const chosen = mend.by === 'again' ? (mend.choose ?? []) : []
  return [
    ...(commandDefinition(type) ? [] : [`no command ${type}`]),
    ...fields
      .filter(([field, value]) => shape[field]?.safeParse(value).success !== true)
      .map(([field]) => `${type}.${field} does not take it`),
    ...chosen.filter((field) => !(field in shape)).map((field) => `${type} has no ${field}`),
    ...('as' in mend && mend.as !== undefined && !parseActor(mend.as)
      ? [`nobody is ${mend.as}`]
      : []),
  ]
}

/** What mends these takes the place of the refused command. */
const insteadOf = ['customer-must-ask-partner', 'buy-through-azure-plan']

test('after what mends it was done, the rule holds', async () => {
  const done = new Map<string, number>()
  const broken: string[] = []
  for (const one of refused) {
    if (insteadOf.includes(one.refusal.code) || !(await mended(one, one.refusal))) continue
    done.set(one.refusal.code, (done.get(one.refusal.code) ?? 0) + 1)
    const { command, actor, request } = again(one)
    const rule = async () =>
      (await one.stage.requirements({ command, actor, request })).find(
        ({ code, inForce, holds }) => code === one.refusal.code && inForce && !holds,
      )
    let still = await rule()
    // One thing after the other, where several are in the way.
    for (let more = 0; more < 5 && still && (await mended(one, still, `${more}`)); more += 1) {
      still = await rule()
    }
    if (still) broken.push(of(one))
  }
  expect([...new Set(broken)]).toEqual([])
  expect(done.size).toBeGreaterThan(35)
})

/** The refused command as it is given once more: by whom and with what the mend says. */
function again({ envelope, refusal: { mend } }: Refused) {
  const { command, actor, request } = envelope
  if (mend?.by === 'actor') return { request, actor: mend.as, command }
  if (mend?.by !== 'again') return envelope
  return { request, actor: mend.as ?? actor, command: { ...command, ...mend.with } }
}

/** What a person would write into the form of a mending command. */
const written: Readonly<Record<string, unknown>> = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  entitlement: 'mending',
  name: 'Mending',
}

/** Does what mends it, where no choice is left to a person; false when that is not possible just like that. */
async function mended(
  { stage, envelope }: Refused,
  { mend, about }: Pick<Refused['refusal'], 'mend' | 'about'>,
  turn = 'first',
): Promise<boolean> {
  const request = `${envelope.request}/mend/${turn}`
  switch (mend?.by) {
    case 'again':
      return (mend.choose ?? []).length === 0 && Object.keys(mend.with).length > 0
    case 'actor':
      return true
    case 'waiting': {
      const command = { type: 'AdvanceClock', to: mend.until }
      return (await stage.perform({ request, actor: 'microsoft/system', command })).accepted
    }
    case 'command': {
      const shape = Object.keys(commandDefinition(mend.command)?.message.shape ?? {})
      const filled = { ...written, agreedOn: about?.at.slice(0, 10), ...mend.with }
      const fields = Object.entries(filled).filter(([field]) => shape.includes(field))
      const command = { type: mend.command, ...Object.fromEntries(fields) }
      if (mend.command === 'PlaceOrder' || !parseCommand(command).ok) return false
      const outcome = await stage.perform({ request, actor: mend.as ?? envelope.actor, command })
      if (!outcome.accepted) return false
      return mend.command !== 'RequestResellerRelationship' || accepted(stage, command, request)
    }
    default:
      return false
  }
}

/** A relationship is asked for by the partner and accepted by the customer. */
async function accepted(
  stage: Refused['stage'],
  command: Readonly<Record<string, unknown>>,
  request: string,
): Promise<boolean> {
  const customer = String(command['customer'])
  const asked = (await stage.log()).findLast(
    ({ event }) => event.type === 'ResellerRelationshipRequested',
  )
  const answer = {
    type: 'AcceptResellerRelationship',
    customer,
    invitation: String(asked?.event['invitation']),
  }
  const by = { request: `${request}/accepted`, actor: `${customer}/global-admin` }
  return (await stage.perform({ ...by, command: answer })).accepted
}
