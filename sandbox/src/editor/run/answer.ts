import { warmUp } from './warm-up.ts'
import { runText, type RunQuestion } from './run-text.ts'
import type { AskedRun, ToldRun } from './runner.ts'

// The first run of a page builds the language; whoever asks later should not wait for it.
const warmedUp = runText({
  file: { path: 'warm.yaml', text: warmUp },
  files: [],
})

/** What came so far is told at most this often. */
const toldEveryMs = 150

self.onmessage = async ({ data }: MessageEvent<AskedRun>) => {
  const { id, question }: { id: number; question: RunQuestion } = data
  const tell = (told: ToldRun) => self.postMessage(told)
  let toldAt = performance.now()
  await warmedUp
  try {
    const run = await runText(question, (soFar) => {
      if (performance.now() - toldAt < toldEveryMs) return
      toldAt = performance.now()
      tell({ id, run: soFar, isOver: false })
    })
    tell({ id, run, isOver: true })
  } catch (error) {
    tell({ id, reason: error instanceof Error ? error.message : String(error) })
  }
}
