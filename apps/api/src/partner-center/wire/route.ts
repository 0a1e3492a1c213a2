import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { CommandType } from '@understudy/domain'
import { bodyOf } from './body.ts'
import { callerIs, type Need } from './caller.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from './env.ts'
import { faults } from './fault.ts'
import type { Answer } from './answer.ts'

/** What a call brings: the ids of its address, and its body, bound to the route's schema when it is asked for. */
export interface Asked<Path extends string, Body extends z.ZodType> {
  readonly params: { readonly [Name in NamesIn<Path>]: string }
  /** @throws FaultError 400 when it is no JSON, or does not fit */
  body(): Promise<z.output<Body>>
}

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** One address of Partner Center: who may call it, what it takes, which commands it may give, and what it answers. */
export interface RouteSaid<Path extends string, Body extends z.ZodType, Value> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: Path
  readonly summary: string
  readonly description?: string
  /** Who may call, beyond whoever has a token. */
  readonly needs?: readonly Need[]
  /** The commands that it may give to the domain; none of a reading. */
  readonly gives?: readonly CommandType[]
  readonly body?: Body
  readonly answer: Answer<Value>
  handle(c: PartnerCenterContext, asked: Asked<Path, Body>): Value | Promise<Value>
}

/** A route as data, its types forgotten: what the surface, the document and the tests are made from. */
export type Route = Omit<
  RouteSaid<string, z.ZodType, unknown>,
  'handle' | 'needs' | 'gives' | 'body'
> & {
  readonly needs: readonly Need[]
  readonly gives: readonly CommandType[]
  readonly body: z.ZodType | undefined
  readonly respond: (c: PartnerCenterContext) => Promise<Response>
}

/** The one way to make a route of this surface. */
export function route<const Path extends string, Value, Body extends z.ZodType = z.ZodUndefined>(
  said: RouteSaid<Path, Body, Value>,
): Route {
  const { needs = [], gives = [], body, handle, ...rest } = said
  return {
    ...rest,
    needs,
    gives,
    body,
    respond: async (c) => {
      c.set('gives', gives)
      const params = c.req.param() as Asked<Path, Body>['params']
      const bound = () => bodyOf(c, body ?? (z.undefined() as unknown as Body))
      const value = await handle(c, { params, body: bound })
      // A file answers for itself.
      if (value instanceof Response) return value
      const { status, schema } = said.answer
      if ('media' in said.answer) {
        return c.body(value as Uint8Array<ArrayBuffer>, 200, { 'content-type': said.answer.media })
      }
      return schema === undefined ? c.body(null, status) : c.json(value as object, status)
    },
  }
}

/** The routes of one resource, under its name in the document. */
export function resource(name: string, routes: readonly Route[]): Resource {
  return { tag: `Partner Center: ${name}`, routes }
}

export interface Resource {
  readonly tag: string
  readonly routes: readonly Route[]
}

/** Resources as an app and in its document; whoever may not call is refused before anything is looked up. */
export function appOf(resources: readonly Resource[]): OpenAPIHono<PartnerCenterEnv> {
  const app = new OpenAPIHono<PartnerCenterEnv>()
  for (const { tag, routes } of resources) {
    for (const one of routes) {
      app.openAPIRegistry.registerPath(documented(one, tag))
      const path = one.path.replaceAll(/\{(.+?)\}/g, ':$1')
      app.on(one.method, path, callerIs(one.needs), one.respond)
    }
  }
  return app
}

function documented(said: Route, tag: string) {
  const { method, path, summary, description, needs, gives, body, answer } = said
  const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name)
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])))
  const { status, schema } = answer
  return {
    method,
    path,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    'x-needs': needs,
    'x-gives': gives,
    request: {
      ...(names.length === 0 ? {} : { params }),
      ...(body === undefined
        ? {}
        : { body: { content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      ...faults,
      [status]: {
        description: answer.description,
        ...(schema === undefined ? {} : { content: { 'application/json': { schema } } }),
        ...('media' in answer ? { content: { [answer.media]: { schema: z.string() } } } : {}),
      },
    },
  }
}
