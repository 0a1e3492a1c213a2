import { createEffect, createSignal, on } from 'solid-js'
import type { Failure } from '@understudy/scenario'
import type { EditedFile } from './edited-file.ts'
import { createRunner } from './run/runner.ts'
import type { VerdictWords } from './run/verdicts.ts'
import type { createTyping } from './typing.ts'

/** Runs the text whenever it rests without mistakes, until somebody stops it; and shows at its lines what came of it. */
export function createRunning(
  file: EditedFile,
  typing: () => ReturnType<typeof createTyping>,
  words: () => VerdictWords,
  onMoment: (failure: Failure) => void,
) {
  const runner = createRunner()
  const [isFollowing, setIsFollowing] = createSignal(true)
  const canRun = () => file.checked().mistakes.length === 0 && file.checked().scenarios > 0
  let asked = ''

  function runNow(): void {
    const settled = file.settled()
    asked = settled.text
    runner.run({ file: settled, files: file.fixtures() })
  }
  createEffect(
    on([file.checked, isFollowing], () => {
      if (!isFollowing()) return
      if (canRun()) runNow()
      else runner.clear()
    }),
  )
  createEffect(() => {
    const state = runner.state()
    const run = 'run' in state ? state.run : null
    if (state.kind === 'running' && !run) return
    typing().showRun(asked, { run, words: words(), onMoment })
  })

  return {
    state: runner.state,
    run(): void {
      typing().keepTyped()
      if (isFollowing()) {
        if (canRun()) runNow()
      } else setIsFollowing(true)
    },
    stop(): void {
      setIsFollowing(false)
      runner.stop()
    },
  }
}
