import { z } from '@hono/zod-openapi'
import {
  instant,
  settingsSchema,
  worldFactsSchema,
  type Beginning,
  type WorldFacts,
  type WorldFactsInput,
} from '@understudy/domain'
import { inLocale, parseScenario } from '@understudy/scenario'
import type { Origin } from '@understudy/store'
import type { Work } from '@understudy/workspace'
import { nearest } from '../nearest.ts'
import { unreadable } from '../problem.ts'
import { issuesOf } from '../unreadable-input.ts'
import { readFacts } from './read-facts.ts'
import { fixtureName, isFixture, type ScenarioFile } from './scenario-files.ts'

/** Who and what exists when a workspace begins: read as far as that takes a moment. */
export interface Founding {
  readonly title: string
  readonly createdFrom: Origin
  /** Reads and checks the rest. @throws ProblemError 400 with every mistake and the nearest word */
  readonly factsIn: (work: Work) => Promise<WorldFacts>
  readonly beginning: Beginning
}

const jsonSchemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest as object
}

export const newWorkspace = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/)
      .optional()
      .openapi({ description: 'Drawn when absent. The GUIDs on /v1 are made of it.' }),
    title: z.string().max(200).optional(),
    scenario: z.string().optional().openapi({ description: 'YAML text of a scenario.' }),
    fixture: z
      .string()
      .optional()
      .openapi({ description: 'Name of a fixture, as in `two-partners`.' }),
    world: z.custom<WorldFactsInput>().optional().openapi(jsonSchemaOf(worldFactsSchema)),
    clock: z
      .string()
      .optional()
      .openapi({ description: 'Where the clock starts: a moment or a date.' }),
    seed: z.int().optional(),
    settings: z
      .custom<z.input<typeof settingsSchema>>()
      .optional()
      .openapi(jsonSchemaOf(settingsSchema)),
  })
  .openapi('NewWorkspace')

export type NewWorkspaceInput = z.output<typeof newWorkspace>

/** Where the clock starts when nobody says: the month after the Azure plan became available. */
const clockDefault = '2020-03-02T09:00:00Z'

/** @throws ProblemError 400 with every mistake and the nearest word */
export function foundingOf(input: NewWorkspaceInput, files: readonly ScenarioFile[]): Founding {
  const given = [input.scenario, input.fixture, input.world].filter((one) => one !== undefined)
  if (given.length !== 1) {
    throw unreadable([{ path: '', fault: { kind: 'oneBeginning' } }])
  }
  const source = input.scenario ?? fixtureScenario(input, files)
  if (source === undefined) {
    const createdFrom = { kind: 'facts' } as const
    const begun = beginningOf(input.clock ?? clockDefault, input.seed, input.settings)
    const title = input.title ?? 'Rehearsal'
    return {
      title,
      createdFrom,
      factsIn: (work) => readFacts(input.world, begun.clock, work),
      beginning: begun,
    }
  }
  return fromScenario(source, input, files)
}

function fromScenario(
  text: string,
  input: NewWorkspaceInput,
  files: readonly ScenarioFile[],
): Founding {
  const findFixture = (name: string) => {
    const file = files.find(({ path }) => spellings(path).includes(name))
    return file ? { file: file.path, text: file.text } : null
  }
  const parsed = parseScenario(text, { file: 'scenario.yaml', findFixture })
  if (!parsed.ok) {
    throw unreadable(
      parsed.diagnostics.map(({ file, line, column, message, nearest: near }) => ({
        path: `${file}:${line}:${column}`,
        fault: { kind: 'said', message },
        nearest: near ?? undefined,
      })),
    )
  }
  const [scenario] = parsed.scenarios
  if (!scenario) throw unreadable([{ path: 'scenario', fault: { kind: 'noScenario' } }])
  const title = inLocale(scenario.title)
  const { fixture } = input
  const begun = beginningOf(input.clock ?? scenario.clock, input.seed ?? scenario.seed, {
    ...scenario.settings,
    ...input.settings,
  })
  return {
    title: input.title ?? title,
    createdFrom:
      fixture === undefined
        ? { kind: 'scenario', name: title }
        : { kind: 'fixture', name: fixture },
    factsIn: (work) => readFacts(scenario.facts, begun.clock, work),
    beginning: begun,
  }
}

/** A fixture is a world without a story; as a scenario it is one that begins and does nothing. */
function fixtureScenario(
  { fixture, clock = clockDefault }: NewWorkspaceInput,
  files: readonly ScenarioFile[],
): string | undefined {
  if (fixture === undefined) return undefined
  const names = files.filter(isFixture).map(fixtureName)
  if (!names.includes(fixture)) {
    const near = nearest(fixture, names)
    const fault = { kind: 'unknown', noun: 'fixture', value: fixture } as const
    throw unreadable([{ path: 'fixture', fault, nearest: near }])
  }
  const head = { scenario: fixture, clock, use: [fixture], steps: [] }
  return JSON.stringify(head)
}

/** A fixture is named with or without its folder and its ending. */
function spellings(path: string): string[] {
  const bare = path.replace(/\.ya?ml$/, '')
  const name = fixtureName({ path, text: '' })
  return [path, bare, name, `./${path}`, `../${path}`, `../${bare}`]
}

function beginningOf(clock: string, seed = 1, settings: unknown = {}): Beginning {
  const parsed = settingsSchema.safeParse(settings, { reportInput: true })
  if (!parsed.success) throw unreadable(issuesOf(parsed.error, settingsSchema, ['settings']))
  try {
    return { clock: instant(clock), seed, settings: parsed.data }
  } catch {
    throw unreadable([{ path: 'clock', fault: { kind: 'hint', hint: 'moment', text: clock } }])
  }
}
