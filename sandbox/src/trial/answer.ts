import type { Told } from './trial.ts'

/** How a worker answers: it may tell parts and progress on the way, and then its end. */
export interface Answering<Part> {
  readonly onPart: (part: Part) => void
  readonly onProgress: (done: number, total: number) => void
}

/** Progress is told at most this often. */
const progressEveryMs = 50

/** Answers the one question this worker is asked. A worker that fails says why. */
export function answerWith<Question, Part, End>(
  answer: (question: Question, telling: Answering<Part>) => Promise<End>,
): void {
  const tell = (told: Told<Part, End>) => self.postMessage(told)
  let toldAt = -Infinity
  self.onmessage = async ({ data }: MessageEvent<Question>) => {
    try {
      const end = await answer(data, {
        onPart: (part) => tell({ type: 'part', part }),
        onProgress: (done, total) => {
          const now = performance.now()
          if (done < total && now - toldAt < progressEveryMs) return
          toldAt = now
          tell({ type: 'progress', done, total })
        },
      })
      tell({ type: 'end', end })
    } catch (error) {
      tell({ type: 'broken', reason: error instanceof Error ? error.message : String(error) })
    }
  }
}
