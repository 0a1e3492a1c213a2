import { keepPreviousData, QueryObserver } from '@tanstack/query-core'
import { createComputed, createSignal, onCleanup, untrack, type Accessor } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import { asQuery, Unanswered } from './cache.ts'
import { useCache } from './provider.tsx'
import type { Question } from './question.ts'

/** Something read from the API. While it is read again the last value stays, so that nothing flickers. */
export interface Reading<Value> {
  readonly value: Accessor<Value | undefined>
  readonly problem: Accessor<AnyProblem | undefined>
  /** Whether the value answers the question before this one. */
  readonly isOfBefore: Accessor<boolean>
  readonly again: () => void
}

/** Asks whenever the question changes or what it is about does; an undefined one means there is nothing to ask yet. */
export function createReading<Value>(
  wanted: Accessor<Question<Value> | undefined>,
): Reading<Value> {
  const idle = { queryKey: [{}, 'nothing'] as const, enabled: false } as const
  const observer = new QueryObserver<Value, Error>(useCache(), idle)
  const [result, setResult] = createSignal(observer.getCurrentResult())

  createComputed(() => {
    const question = wanted()
    untrack(() => {
      observer.setOptions(
        question
          ? { ...asQuery(question), enabled: true, placeholderData: keepPreviousData }
          : { ...observer.options, enabled: false },
      )
      setResult(observer.getCurrentResult())
    })
  })
  onCleanup(observer.subscribe(setResult))
  return {
    value: () => result().data,
    problem: () => problemOf(result().error),
    isOfBefore: () => result().isPlaceholderData,
    again: () => void observer.refetch(),
  }
}

export function problemOf(error: Error | null): AnyProblem | undefined {
  if (error === null) return undefined
  if (error instanceof Unanswered) return error.problem
  return { code: 'out-of-reach', title: String(error) }
}
