import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { actorText, durationField, microsoft } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { keepWithin } from '../door/limits.ts'
import { failureOf } from '../failure.ts'
import { languageOf } from '../language.ts'
import { refusalProblem, refused, problemType, problems } from '../problem.ts'
import { unreadableAs, unreadableInput } from '../unreadable-input.ts'
import { addressed, ofWorkspace } from './address.ts'
import { envelopeOf } from './envelope.ts'
import { nearestNamed } from './nearest-named.ts'
import { asksNotToWait, sentOn, waitedFor } from './sent-on.ts'
import { commandInput, json, previewSchema, recordedEvent, requirement } from './shapes.ts'

const order = z
  .strictObject({
    request: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .openapi({ description: 'The same id twice has the effect of one; drawn when absent.' }),
    as: z
      .string()
      .openapi({ description: 'Who acts, `party/role`.', example: 'contoso/admin-agent' }),
    command: commandInput,
  })
  .openapi('Order')

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const tags = ['Commands']

const send = createRoute({
  method: 'post',
  path: '/{workspace}/commands',
  tags,
  summary: 'Gives a command',
  description:
    'Faults are commands too. Closing the connection while the clock advances stops it after the event under way. With `Prefer: respond-async` a clock that is on its way is answered with 202 at once and goes on: its workspace and the event stream tell how far it is, the same request id gives the outcome, and `stop` ends it.',
  request: {
    params: ofWorkspace,
    ...body(order),
  },
  responses: {
    ...refused,
    200: json('What was recorded.', z.object({ events: z.array(recordedEvent).readonly() })),
    202: json(
      'The clock is on its way.',
      z.object({ position: z.int(), now: z.string(), to: z.string() }),
    ),
  },
})

const stop = createRoute({
  method: 'post',
  path: '/{workspace}/stop',
  tags,
  summary: 'Stops a clock that is advancing, after the event under way, or that runs by itself',
  request: { params: ofWorkspace },
  responses: {
    ...problems,
    200: json('Where it stands.', z.object({ position: z.int(), now: z.string() })),
  },
})

const check = createRoute({
  method: 'post',
  path: '/{workspace}/requirements',
  tags,
  summary: 'Every rule of a command with its answer, in order of precedence; changes nothing',
  request: { params: ofWorkspace, ...body(order) },
  responses: { ...problems, 200: json('The checklist.', z.array(requirement)) },
})

const previewOrder = order
  .extend({
    within: z.string().pipe(durationField).optional().openapi({
      type: 'string',
      description:
        'How far to look ahead, as in 2d; two days when absent. A move of the clock ends where it is asked to.',
    }),
    eventsMax: z.int().min(0).max(10_000).optional().openapi({
      description: 'How many events and steps are told, from the first on; all when absent.',
    }),
  })
  .openapi('PreviewOrder')

const foresee = createRoute({
  method: 'post',
  path: '/{workspace}/preview',
  tags,
  summary: 'What a command, or a move of the clock, would do, played on a fork; changes nothing',
  request: {
    params: ofWorkspace,
    ...body(previewOrder),
  },
  responses: { ...problems, 200: json('The plan.', previewSchema) },
})

/** Commands, their requirements and their preview. Parses, hands over, translates; decides nothing. */
export const commands = new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput })
  .openapi(
    send,
    async (c) => {
      const workspace = await addressed(c, c.req.valid('param').workspace)
      const envelope = envelopeOf(c.req.valid('json'))
      c.set('request', envelope.request)
      if (envelope.command.type === 'RunClock') {
        const { limits, workspaces } = c.var.deps
        keepWithin(limits, 'runningClocks', workspaces.runningBeside(workspace.id) + 1)
      }
      const sent = asksNotToWait(c.req.header('prefer'))
        ? await sentOn(workspace, envelope, (failure) => {
            const error = failure instanceof Error ? failure : new Error(String(failure))
            failureOf(c, error)
          })
        : await waitedFor(workspace.handle(envelope, { signal: c.req.raw.signal }))
      if (!sent.isDone) {
        const { position, now, to } = sent.progress
        const location = `/workspaces/${encodeURIComponent(workspace.id)}`
        const headers = { location, 'preference-applied': 'respond-async' }
        return c.json({ position, now, to: to ?? now }, 202, headers)
      }
      const { outcome } = sent
      if (outcome.accepted) return c.json({ events: outcome.events }, 200)
      const near = nearestNamed(await workspace.world(), outcome.refusal, envelope.command)
      const language = languageOf(c)
      const problem = refusalProblem({ ...outcome.refusal, ...near }, language)
      return c.json(problem, 409, { 'content-type': problemType, 'content-language': language })
    },
    unreadableAs(order),
  )
  .openapi(stop, async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    await workspace.stop()
    if ((await workspace.world()).running !== null) {
      const command = { type: 'StopClock' } as const
      const request = crypto.randomUUID()
      await workspace.handle({ request, actor: actorText(microsoft), command })
    }
    const { position, now } = await workspace.world()
    return c.json({ position, now }, 200)
  })
  .openapi(
    check,
    async (c) => {
      const workspace = await addressed(c, c.req.valid('param').workspace)
      return c.json(await workspace.requirements(envelopeOf(c.req.valid('json'))), 200)
    },
    unreadableAs(order),
  )
  .openapi(
    foresee,
    async (c) => {
      const workspace = await addressed(c, c.req.valid('param').workspace)
      const { within, eventsMax, ...rest } = c.req.valid('json')
      const envelope = envelopeOf(rest)
      const { signal } = c.req.raw
      return c.json(await workspace.preview(envelope, { within, eventsMax }, signal), 200)
    },
    unreadableAs(previewOrder),
  )
