import { createSignal } from 'solid-js'
import { between, standingOf, toggled, withIds, type Selection } from './selection.ts'

/** What the boxes of a table do: one, a stretch of them, all that are shown. */
export interface Picking {
  readonly standing: () => 'none' | 'some' | 'all'
  readonly isChosen: (id: string) => boolean
  readonly pick: (id: string, isStretch: boolean) => void
  readonly pickAll: () => void
  /** The row whose box is reached with Tab; the arrow keys go on from there. */
  readonly tabStop: () => string | undefined
  readonly enter: (id: string) => void
}

export function createPicking<Row>(
  selection: () => Selection<Row> | undefined,
  shown: () => readonly string[],
): Picking {
  const [last, setLast] = createSignal<string>()
  const [entered, setEntered] = createSignal<string>()
  const chosen = () => selection()?.chosen ?? new Set<string>()
  const change = (next: ReadonlySet<string>) => selection()?.onChange(next)
  const standing = () => standingOf(chosen(), shown())
  return {
    standing,
    isChosen: (id) => chosen().has(id),
    pick: (id, isStretch) => {
      const from = last()
      setLast(id)
      if (!isStretch || from === undefined) return change(toggled(chosen(), id))
      change(withIds(chosen(), between(shown(), from, id), !chosen().has(id)))
    },
    pickAll: () => change(withIds(chosen(), shown(), standing() !== 'all')),
    tabStop: () => entered() ?? shown()[0],
    enter: setEntered,
  }
}
