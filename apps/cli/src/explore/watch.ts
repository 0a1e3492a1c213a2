import { Worker } from 'node:worker_threads'
import { interruption } from '../interruption.ts'
import { summary, type Tried } from './finding-text.ts'
import { stopWord, type Told } from './told.ts'

/** How long the worker has to end by itself once it is told to stop. */
const graceMs = 3000

/**
 * Explores in a worker until it ends, so many minutes have passed or Ctrl-C is pressed, and says in each case what was found so
 * far: a case that takes long keeps the worker busy, never this thread (decision-0217).
 */
export async function exploreInWorker(launcher: string, minutes: number): Promise<number> {
  const worker = new Worker(launcher, { argv: process.argv.slice(2) })
  const findings: Tried[] = []
  const progress = createProgress()
  const deadline = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let [claims, hasMistakes] = [0, false]
  worker.on('message', (told: Told) => {
    if (told.kind === 'progress') return progress.show(told)
    if (told.kind === 'begins') {
      claims = told.claims
      hasMistakes = told.hasMistakes
      timer = setTimeout(() => deadline.abort(), minutes * 60_000)
    }
    if (told.kind === 'found') {
      findings.push(told.finding)
      progress.end()
    }
    if (told.kind === 'line') (told.isMistake ? console.error : console.log)(told.text)
  })
  const { signal, stop } = interruption()
  const halted = AbortSignal.any([signal, deadline.signal])
  const grace = halt(worker, halted)
  try {
    await ended(worker)
  } finally {
    stop()
    clearTimeout(grace.timer)
    clearTimeout(timer)
  }
  if (claims === 0) {
    if (halted.aborted) console.log('Stopped before anything was tried.')
    return halted.aborted ? 1 : 2
  }
  const underWay = progress.end()
  if (underWay !== null && halted.aborted) console.log(underWay)
  console.log(summary(findings, claims))
  if (halted.aborted) console.log(signal.aborted ? 'Stopped.' : `Stopped after ${minutes} minutes.`)
  const isGood = findings.every(({ holds, unreached }) => holds && unreached.length === 0)
  if (hasMistakes) return 2
  return halted.aborted || !isGood ? 1 : 0
}

/** Asks the worker to stop, and ends it where it is too busy to hear of it. */
function halt(worker: Worker, halted: AbortSignal): { timer: NodeJS.Timeout | undefined } {
  const grace: { timer: NodeJS.Timeout | undefined } = { timer: undefined }
  halted.addEventListener('abort', () => {
    worker.postMessage(stopWord)
    grace.timer = setTimeout(() => void worker.terminate(), graceMs)
  })
  return grace
}

/** @throws what the worker threw */
function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => resolve())
  })
}

/** One line on stderr, over and over, only where a person watches; at most ten times a second. */
function createProgress() {
  let last: Extract<Told, { kind: 'progress' }> | null = null
  let shown = 0
  return {
    show(told: Extract<Told, { kind: 'progress' }>): void {
      last = told
      if (!process.stderr.isTTY || performance.now() - shown < 100) return
      shown = performance.now()
      process.stderr.write(`\r\u001B[K${told.name}: ${told.done} of ${told.runs}`)
    },
    /** Clears the line; answers with what was under way, as a sentence. */
    end(): string | null {
      if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
      const said = last && `… ${last.name}: ${last.done} of ${last.runs} runs, none broken so far`
      last = null
      return said
    },
  }
}
