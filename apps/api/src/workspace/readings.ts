import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import {
  isList,
  readings as registered,
  type AnswerOf,
  type AnyReading,
  type Reading,
  type World,
} from '@understudy/domain'
import { driven, type Workspace } from '@understudy/workspace'
import type { AppEnv, Dependencies } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { ProblemError, problems } from '../problem.ts'
import { slicedJson } from '../sliced-json.ts'
import { unreadableInput } from '../unreadable-input.ts'
import {
  addressed,
  customerIn,
  moment,
  ofWorkspace,
  partnerIn,
  worldAt,
  type Moment,
} from './address.ts'
import { listAnswer } from './list-answer.ts'
import { refuseFault } from './question-fault.ts'
import { json } from './shapes.ts'

const tags = ['Readings']
const pathOf = ({ name }: AnyReading) => `/{workspace}/readings/${name}`

/** Every registered reading under its name, now or at any moment before; a misspelt name is answered with the nearest. */
export const readings = registered
  .reduce(served, new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput }))
  .get('/:workspace/readings/:name', (c) => {
    const { name } = c.req.param()
    const near = nearest(
      name,
      registered.map((one) => one.name),
    )
    throw new ProblemError(404, 'unknown-address', `There is no reading ${name}.`, {
      named: name,
      ...(near === undefined ? {} : { nearest: near }),
    })
  })

function served(app: OpenAPIHono<AppEnv>, reading: AnyReading): OpenAPIHono<AppEnv> {
  return app.openapi(routeOf(reading), async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const { position: _, at: __, ...asked } = c.req.valid('query')
    const when = moment.parse(c.req.query())
    const { store } = c.var.deps
    const around = { store, signal: c.req.raw.signal }
    return slicedJson(c, await answerTo(reading, workspace, asked, when, around))
  })
}

/** What a reading answers to a question that was parsed. @throws ProblemError for what it names and is not there */
export async function answerTo<One extends AnyReading>(
  reading: One,
  workspace: Workspace,
  asked: Asked,
  when: Moment,
  around: Around,
): Promise<AnswerOf<One>> {
  return (await answered(reading, workspace, asked, when, around)) as AnswerOf<One>
}

/** Where lists are kept, and whether somebody still waits. */
interface Around extends Pick<Dependencies, 'store'> {
  readonly signal?: AbortSignal
}

async function answered(
  reading: AnyReading,
  workspace: Workspace,
  asked: Asked,
  when: Moment,
  { store, signal }: Around,
): Promise<unknown> {
  if (!isList(reading)) return worldAnswer(reading, await worldAt(workspace, when), asked, signal)
  const { customer, partner, as } = asked
  if ([customer, partner, as].some((one) => one !== undefined)) {
    lookUp(await worldAt(workspace, when), asked)
  }
  return listAnswer(store, workspace, reading, asked, when)
}

type Asked = Readonly<Record<string, unknown>>

async function worldAnswer(
  reading: Reading,
  world: World,
  asked: Asked,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  lookUp(world, asked)
  refuseFault(reading.faultIn?.(world, asked) ?? null)
  const slices = reading.inSlices?.(world, asked)
  return slices ? driven(slices, signal) : reading.of(world, asked)
}

/** Whoever a question names is there; who would give a command is looked up with it. @throws ProblemError 404 with the nearest id */
function lookUp(world: World, { customer, partner, as, command }: Asked): void {
  if (typeof customer === 'string') customerIn(world, customer)
  if (typeof partner === 'string') partnerIn(world, partner)
  if (typeof as === 'string' && command === undefined) partnerIn(world, as)
}

function routeOf(reading: AnyReading) {
  const { summary, question, answer } = reading
  return createRoute({
    method: 'get',
    path: pathOf(reading),
    tags,
    summary,
    request: { params: ofWorkspace, query: moment.extend(question.shape) },
    responses: { ...problems, 200: json('The answer.', answer) },
  })
}
