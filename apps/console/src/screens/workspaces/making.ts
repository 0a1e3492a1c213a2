import { createSignal, onCleanup } from 'solid-js'
import type { AnyProblem, Answer } from '../../api/answer.ts'
import type { Api } from '../../api/client.ts'
import type { Job } from '../../api/jobs.ts'

const askedEveryMs = 200

/** A rehearsal while it is being made: how far it is, how to stop it, and what came of it. */
export function createMaking(api: Api, onMade: (workspace: string) => void) {
  const [isSending, setIsSending] = createSignal(false)
  const [job, setJob] = createSignal<Job>()
  const [problem, setProblem] = createSignal<AnyProblem>()
  let isLeft = false
  onCleanup(() => (isLeft = true))

  async function begin(sent: Promise<Answer<Job>>): Promise<void> {
    setIsSending(true)
    setProblem(undefined)
    setJob(undefined)
    const answer = await sent
    setIsSending(false)
    hear(answer)
    await watch()
  }

  function hear(answer: Answer<Job>): void {
    if (isLeft) return
    if (answer.ok) setJob(answer.value)
    else setProblem(answer.problem)
  }

  /** Until it ends; whoever leaves the screen leaves it to the server. */
  async function watch(): Promise<void> {
    for (let now = job(); now && now.endedAt === null; now = job()) {
      if (isLeft || problem() !== undefined) return
      await new Promise((resolve) => setTimeout(resolve, askedEveryMs))
      hear(await api.job(now))
    }
    const ended = job()
    if (isLeft || ended === undefined) return
    if (ended.state === 'done') onMade(ended.workspace)
    if (ended.failure !== null) setProblem(ended.failure)
  }

  return {
    job,
    problem,
    isUnderWay: () => isSending() || (job()?.endedAt === null && problem() === undefined),
    begin,
    stop: async () => {
      const now = job()
      if (now) hear(await api.stopJob(now))
    },
  }
}

export type Making = ReturnType<typeof createMaking>
