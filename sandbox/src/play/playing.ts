import { createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js'
import { createKept } from '../kept.ts'
import type { Badge } from '../list/ScenarioItems.tsx'
import { titleOf, type Entry } from '../list/scenarios.ts'
import { useLocale } from '../words.ts'
import { listenToKeys } from './keys.ts'
import { forget, performanceOf } from './performance.ts'
import { Player } from './player.ts'
import { speedNames, speeds } from './Transport.tsx'

export type Playing = ReturnType<typeof createPlaying>

/**
 * The player of the entry on stage; a new one for each entry and each restart. It belongs to the workbench, so that
 * what was played is still there after a look at another tab. Keys reach it while it is seen.
 */
export function createPlaying(stage: {
  readonly entry: () => Entry | null
  readonly isSeen: () => boolean
  readonly onResult: (id: string, badge: Badge) => void
}) {
  const locale = useLocale()
  const [keptSpeed, keepSpeed] = createKept('speed', 'normal')
  const speed = () => speedNames.find((name) => name === keptSpeed()) ?? 'normal'
  const [take, setTake] = createSignal(0)
  let wanted: { readonly id: string; readonly path: string } | null = null
  // What is typed in the editor is played when somebody comes back to look.
  const entry = createMemo<Entry | null>(
    (before) => (stage.isSeen() ? stage.entry() : before),
    null,
  )
  const player = createMemo(() => {
    take()
    const on = entry()
    if (on === null || on.scenario === null) return undefined
    const { scenario } = on
    const made = new Player(
      scenario,
      () =>
        performanceOf(
          scenario,
          untrack(() => titleOf(on, locale())),
          fetchHere,
        ),
      () => speeds[speed()],
    )
    untrack(() => {
      const path = wanted?.id === scenario.id ? wanted.path : null
      if (path !== null) wanted = null
      void (path === null ? made.open() : made.showStep(path))
    })
    onCleanup(() => untrack(() => made.dispose()))
    return made
  })
  createEffect(() => {
    const on = player()
    if (!on) return
    stage.onResult(on.scenario.id, on.result?.status ?? (on.isPlaying ? 'running' : 'none'))
  })
  const restart = () => void setTake((count) => count + 1)
  onCleanup(listenToKeys(() => (stage.isSeen() ? player() : undefined), restart))
  forgetUntouched(player)
  /** Plays a scenario anew up to one of its steps, when it is on stage next. */
  const restartAt = (id: string, path: string) => {
    wanted = { id, path }
    restart()
  }
  return { player, speed, setSpeed: keepSpeed, restart, restartAt }
}

/** A rehearsal that was opened and left before anything was played goes when the next one opens, or the next visit. */
function forgetUntouched(player: () => Player | undefined) {
  const [untouched, keepUntouched] = createKept('untouched', '')
  createEffect(() => {
    const on = player()
    if (!on || on.frames.length === 0) return
    const before = untrack(untouched)
    const now = on.untouched ?? ''
    keepUntouched(now)
    if (before !== '' && before !== now && now !== '') void forget(before, fetchHere)
  })
}

const fetchHere = (url: string, init?: RequestInit) => fetch(url, init)
