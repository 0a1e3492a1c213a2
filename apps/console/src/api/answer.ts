import type { Problem } from '@understudy/api'
import type { ClientResponse } from 'hono/client'

/** What a question to the API came to. It never rejects: a service out of reach is a problem too. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: AnyProblem }

/** A problem of the API, or that there was no answer at all. */
export type AnyProblem = Problem | { readonly code: 'out-of-reach'; readonly title: string }

type Good<Response> = Extract<Response, { readonly ok: true }>
export type BodyOf<Response> = Good<Response> extends { json(): Promise<infer Body> } ? Body : never

/** The body of a good answer, or the problem of a bad one. */
export function answered<Response extends ClientResponse<unknown, number, string>>(
  call: Promise<Response>,
): Promise<Answer<BodyOf<Response>>> {
  return bodyOf(call)
}

/** The same where the body is known by other means than the client of the API. */
export async function bodyOf<Body>(
  call: Promise<Pick<Response, 'ok' | 'text'>>,
): Promise<Answer<Body>> {
  try {
    const response = await call
    const text = await response.text()
    const body: unknown = text === '' ? null : JSON.parse(text)
    if (response.ok) return { ok: true, value: body as Body }
    return { ok: false, problem: body as Problem }
  } catch (error) {
    return { ok: false, problem: { code: 'out-of-reach', title: String(error) } }
  }
}

/** The same where the body is a file. */
export async function blobOf(call: Promise<Response>): Promise<Answer<Blob>> {
  try {
    const response = await call
    if (response.ok) return { ok: true, value: await response.blob() }
    return { ok: false, problem: (await response.json()) as Problem }
  } catch (error) {
    return { ok: false, problem: { code: 'out-of-reach', title: String(error) } }
  }
}
