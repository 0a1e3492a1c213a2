import { QueryClient, type Query } from '@tanstack/query-core'
import type { AnyProblem } from '../api/answer.ts'
import type { Question, QuestionKey, Scope } from './question.ts'

/** Every answer that the console holds, by its question (decision-0175). */
export type Cache = QueryClient

export function makeCache(): Cache {
  const queries = { staleTime: Infinity, retry: false, networkMode: 'always' } as const
  return new QueryClient({
    defaultOptions: { queries: { ...queries, refetchOnWindowFocus: false } },
  })
}

/** How a problem of the API travels through the cache, which knows answers and errors. */
export class Unanswered extends Error {
  readonly problem: AnyProblem

  constructor(problem: AnyProblem) {
    super(problem.title)
    this.problem = problem
  }
}

/** A question as the cache takes it. @throws Unanswered in place of an answer that is a problem */
export function asQuery<Value>({ key, ask, isAlwaysAsked }: Question<Value>) {
  return {
    queryKey: key,
    ...(isAlwaysAsked ? { staleTime: 0 } : {}),
    queryFn: async () => {
      const answer = await ask()
      if (!answer.ok) throw new Unanswered(answer.problem)
      return answer.value
    },
  } as const
}

/** What events were about. */
export interface Subjects {
  /** Whether one names nobody, as those of the clock and of faults: they may change any answer. */
  readonly isGeneral: boolean
  readonly customers: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
}

/** Asks again what is on the screen and is changed by events; what is not on it is asked when it comes back. */
export function askAgain(cache: Cache, rehearsal: string, subjects: Subjects): Promise<void> {
  return cache.invalidateQueries({
    predicate: (query) => isChanged(scopeOf(query), rehearsal, subjects),
  })
}

/** A rehearsal that was made anew under its id: nothing that was answered of the earlier one is kept. */
export function forget(cache: Cache, rehearsal: string): Promise<void> {
  return cache.resetQueries({ predicate: (query) => scopeOf(query).rehearsal === rehearsal })
}

/** Nobody follows the events of a rehearsal any more, so its answers are not kept up. */
export function leave(cache: Cache, rehearsal: string): void {
  cache.removeQueries({ predicate: (query) => scopeOf(query).rehearsal === rehearsal })
}

function isChanged(scope: Scope, rehearsal: string, subjects: Subjects): boolean {
  if (scope.rehearsal !== rehearsal || scope.position !== undefined || scope.isLasting) return false
  return subjects.isGeneral || isReadFrom(scope, subjects)
}

/** Whether an answer is read from the file of one of these; without a name in its scope it may be. */
function isReadFrom(
  { customer, partner, isOfRules }: Scope,
  { customers, partners }: Subjects,
): boolean {
  if (isOfRules && partners.size > 0) return true
  if (customer === undefined && partner === undefined) return true
  return (
    (customer !== undefined && customers.has(customer)) ||
    (partner !== undefined && partners.has(partner))
  )
}

function scopeOf({ queryKey }: Query): Scope {
  const [scope] = queryKey as unknown as QuestionKey
  return scope
}
