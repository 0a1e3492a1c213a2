import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import type { Answer, AnyProblem } from './answer.ts'

/** Something read from the API. While it is read again the last value stays, so that nothing flickers. */
export interface Reading<Value> {
  readonly value: Accessor<Value | undefined>
  readonly problem: Accessor<AnyProblem | undefined>
  readonly again: () => void
}

/** Reads whenever the key changes; an undefined key means there is nothing to read yet. */
export function createReading<Key, Value>(
  key: Accessor<Key | undefined>,
  read: (key: Key) => Promise<Answer<Value>>,
): Reading<Value> {
  const [value, setValue] = createSignal<Value>()
  const [problem, setProblem] = createSignal<AnyProblem>()
  const [asked, setAsked] = createSignal(0)

  createEffect(
    on([key, asked], ([wanted]) => {
      if (wanted === undefined) return
      let overtaken = false
      onCleanup(() => (overtaken = true))
      void read(wanted).then((answer) => {
        if (overtaken) return
        setProblem(answer.ok ? undefined : answer.problem)
        if (answer.ok) setValue(() => answer.value)
      })
    }),
  )
  return { value, problem, again: () => setAsked((count) => count + 1) }
}
