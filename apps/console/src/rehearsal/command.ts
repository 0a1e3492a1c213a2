import { createSignal } from 'solid-js'
import type { Reason } from '@understudy/ui'
import { createReading } from '../cache/reading.ts'
import type { AnyProblem } from '../api/answer.ts'
import type { Order } from '../api/client.ts'
import { useReader } from '../reader/reader.tsx'
import { useMending } from './mending.ts'
import { useRehearsal } from './rehearsal.tsx'

/**
 * A command a button gives: whether it can be given now is asked of the API beforehand, with the first broken rule as
 * the reason; the answer after pressing is kept. Rules of `askedLater` are answered by a person before it is given.
 */
export function createCommand(
  order: () => Order | undefined,
  as?: () => string,
  askedLater: readonly string[] = [],
) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const mending = useMending()
  const [sending, setSending] = createSignal(false)
  const [problem, setProblem] = createSignal<AnyProblem>()
  const actor = () => as?.() ?? rehearsal.actor()
  const checked = createReading(() => {
    const command = order()
    const isKnown = rehearsal.frame.value() !== undefined
    return command && isKnown && rehearsal.past() === null
      ? rehearsal.asking.requirements(command, actor())
      : undefined
  })
  const broken = () => checked.value()?.filter(({ inForce, holds }) => inForce && !holds) ?? []
  const reason = (): Reason | undefined => {
    const rule = broken().find(({ code }) => !askedLater.includes(code))
    if (rehearsal.readOnly() !== undefined) return rehearsal.readOnly()
    const isUnchecked = checked.value() === undefined && checked.problem() === undefined
    if (sending() || isUnchecked) return reader.words().shell.loading
    if (rule !== undefined) return mending(rule)
    // What the rules said to another command allows nothing to this one.
    return checked.isOfBefore() ? reader.words().shell.loading : undefined
  }

  /** Gives the command; true when it was accepted. */
  async function give(command = order()): Promise<boolean> {
    if (!command || sending()) return false
    setSending(true)
    const answer = await rehearsal.send(command, actor())
    setSending(false)
    setProblem(answer.ok ? undefined : answer.problem)
    return answer.ok
  }
  return { reason, give, problem, sending, broken }
}
