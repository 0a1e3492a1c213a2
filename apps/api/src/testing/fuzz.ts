import { canonicalJson } from '@understudy/domain'
import { memoryStore, type EventStore } from '@understudy/store'
import fc from 'fast-check'
import type { AppOptions } from '../app-env.ts'
import { fuzzRequests, type FuzzRequest, type OpenApi } from './fuzz-requests.ts'
import { office } from './licenses.ts'
import { rehearsal, signedIn, type Answer, type Rehearsal } from './rehearsal.ts'

export interface Complaint {
  readonly request: FuzzRequest
  readonly what: string
}

const settings = [
  { workspace: 'w', subscription: 'sub-1', open: rehearsal },
  {
    workspace: 'o',
    subscription: 'office',
    open: (options: Partial<AppOptions>) => office(undefined, undefined, {}, options),
  },
] as const

/** Calls of the store stand for those of the memory store, to see that the fuzz sees what is broken. */
interface FuzzOptions extends Partial<EventStore> {
  readonly tell?: (played: number) => void
}

/** A stage grows by what is asked of it; after so many requests comes a new one. */
const requestsPerStage = 500
/** An answer that has not come by then is taken for one that never does. */
const hangMs = 20_000
const complaintsMax = 10

const failures: string[] = []
const remember = ({ error }: { readonly error: Error }) => {
  failures.push(error.stack ?? String(error))
}

/**
 * Plays `runs` requests, the same for the same seed, and says what went wrong: an answer of 500 and above, none at all,
 * an error in no shape of its surface, or a refusal after which something is not as it was.
 */
export async function fuzz(
  runs: number,
  seed: number,
  { tell = () => {}, ...calls }: FuzzOptions = {},
): Promise<readonly Complaint[]> {
  const complaints: Complaint[] = []
  for (let played = 0; played < runs && complaints.length < complaintsMax;) {
    const stage = played / requestsPerStage
    const setting = settings[stage % settings.length] ?? settings[0]
    const store = Object.assign(memoryStore(), calls)
    const room = await setting.open({ store, report: remember })
    const user = await signedIn(room, `${setting.workspace}.contoso.admin-agent`)
    const document: unknown = (await room.ask('GET', '/openapi.json')).body
    const requests = fuzzRequests(document as OpenApi, setting, user)
    const numRuns = Math.min(requestsPerStage, runs - played)
    for (const request of fc.sample(requests, { numRuns, seed: seed + stage })) {
      const what = await complaintOf(room, request)
      if (what !== null) complaints.push({ request, what })
    }
    played += numRuns
    tell(played)
  }
  return complaints
}

async function complaintOf(room: Rehearsal, request: FuzzRequest): Promise<string | null> {
  const before = canonicalJson(await room.store.list())
  const answer = await answered(room, request)
  if (answer === null) return `no answer within ${hangMs} ms`
  if (answer.status >= 500)
    return `${answer.status}: ${failures.at(-1) ?? JSON.stringify(answer.body)}`
  if (answer.status < 400) return null
  const isQuiet = request.method === 'HEAD' || hasShape(answer)
  if (!isQuiet) return `${answer.status} in no shape of its surface: ${JSON.stringify(answer.body)}`
  const after = canonicalJson(await room.store.list())
  return before === after ? null : `${answer.status}, and something was changed`
}

async function answered(room: Rehearsal, request: FuzzRequest): Promise<Answer | null> {
  const { method, path, body, headers } = request
  let timer: ReturnType<typeof setTimeout> | undefined
  const never = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), hangMs)
  })
  try {
    return await Promise.race([room.ask(method, path, body, headers), never])
  } finally {
    clearTimeout(timer)
  }
}

/** A problem, a fault of Partner Center, or a refusal of the directory. */
function hasShape({ body, headers, status }: Answer): boolean {
  if (headers.get('content-type') === 'application/problem+json') {
    const { type, title, code } = body
    return (
      [type, title, code].every((one) => typeof one === 'string') &&
      Number(body['status']) === status
    )
  }
  const isFault = typeof body['code'] === 'string' && typeof body['description'] === 'string'
  return isFault || typeof body['error_description'] === 'string'
}
