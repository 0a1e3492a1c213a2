import { z } from '@hono/zod-openapi'
import { instant, type Customer, type Instant, type Partner, type World } from '@understudy/domain'
import { positionMax } from '@understudy/store'
import type { Workspace } from '@understudy/workspace'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { workspaceOf } from '../opened.ts'
import { ProblemError, unreadable } from '../problem.ts'

export const ofWorkspace = z.object({
  workspace: z
    .string()
    .openapi({ param: { name: 'workspace', in: 'path' }, example: 'rehearsal-1' }),
})

export const ofCustomer = ofWorkspace.extend({ customer: z.string() })

/** Digits and nothing else, so that no text is read as a number it does not say. */
const wholeNumber = (max: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'A whole number, in digits.')
    .transform(Number)
    .pipe(z.number().max(max))
    .optional()
    .openapi({ type: 'integer', minimum: 0, maximum: max, description })

/** A place in the log, in an address. */
export const positionField = (description: string) => wholeNumber(positionMax - 1, description)

/** How many are asked for, in an address. */
export const countField = (max: number, description: string) => wholeNumber(max, description)

/** Time travel: the world as it was after an event, or at a moment of the workspace's clock. */
export const moment = z.object({
  position: positionField('After this event of the log; now when absent.'),
  at: z.string().optional().openapi({ description: 'At this moment of the workspace’s clock.' }),
})

export type Moment = z.output<typeof moment>

/** The workspace in the address. @throws ProblemError 404 with the nearest id */
export function addressed(c: Context<AppEnv>, id: string): Promise<Workspace> {
  return workspaceOf(c.var.deps.workspaces, id)
}

/** The world now or at the asked moment. @throws ProblemError 404 beyond the log, 400 for a moment that is none */
export async function worldAt(workspace: Workspace, when: Moment): Promise<World> {
  const now = await workspace.world()
  const wanted = await positionIn(workspace, now, when)
  return wanted === now.position ? now : workspace.worldAt(wanted)
}

/** The position of that world. @throws the same */
export async function positionOf(workspace: Workspace, when: Moment): Promise<number> {
  return positionIn(workspace, await workspace.world(), when)
}

async function positionIn(workspace: Workspace, now: World, { position, at }: Moment) {
  const wanted =
    position ?? (at === undefined ? now.position : await positionAt(workspace, now, at))
  if (wanted >= 1 && wanted <= now.position) return wanted
  const title = `The log has positions 1 to ${now.position}.`
  throw new ProblemError(404, 'unknown-position', title, { nearest: String(now.position) })
}

/** @throws ProblemError 404 with the nearest id */
export function customerIn(world: World, id: string): Customer {
  const customer = world.customers.get(id as Customer['id'])
  if (customer) return customer
  const ids = world.customers.entries().map(([known]) => known)
  const near = nearest(id, ids)
  throw new ProblemError(404, 'unknown-customer', `There is no customer ${id}.`, {
    named: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** @throws ProblemError 404 with the nearest id */
export function partnerIn(world: World, id: string): Partner {
  const partner = world.partners.get(id as Partner['id'])
  if (partner) return partner
  const near = nearest(
    id,
    world.partners.entries().map(([known]) => known),
  )
  throw new ProblemError(404, 'unknown-partner', `There is no partner ${id}.`, {
    named: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** The last event at or before a moment, found by halving; the moment itself counts. */
async function positionAt(workspace: Workspace, now: World, text: string): Promise<number> {
  const at = momentOf(text, 'at')
  let [low, high] = [1, now.position]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const [event] = await workspace.events(middle, 1)
    if (event !== undefined && event.at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A moment in an address. @throws ProblemError 400 naming the field */
export function momentOf(text: string, path: string): Instant {
  try {
    return instant(text)
  } catch {
    throw unreadable([{ path, fault: { kind: 'hint', hint: 'moment', text } }])
  }
}
