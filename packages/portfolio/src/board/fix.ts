import {
  dayOf,
  execute,
  parseCommand,
  type Envelope,
  type Instant,
  type Mend,
  type MemoryWorkspace,
  type Refusal,
} from '@understudy/domain'

/** One change that brings an order nearer, and who makes it. */
export interface FixStep {
  readonly refusal: Refusal
  readonly mend: Mend
}

/** What unblocks an order: nothing, some changes in their order, or none that is known. */
export interface Fix {
  readonly steps: readonly FixStep[]
  /** Whether the order is accepted after them; false where somebody has to look or to choose. */
  readonly isEnough: boolean
  /** What still stands in the way then; null when nothing does. */
  readonly left: Refusal | null
}

/** More than these mean that one change calls for the next without an end. */
const stepsMax = 8

/**
 * The changes after which an order is accepted, each found by giving it and mending the rule that refuses: tried on a fork by the
 * executor that would play it, so none is guessed. What only a person knows, as a name or an address, is filled in for the trial.
 */
export function nearestFix(start: MemoryWorkspace, order: Envelope): Fix {
  const steps: FixStep[] = []
  let fork = start
  for (;;) {
    const request = `${order.request}/${steps.length}`
    const { outcome } = execute(fork, { ...order, request })
    if (outcome.accepted) return { steps, isEnough: true, left: null }
    const { refusal } = outcome
    const mended = steps.length < stepsMax ? mendedBy(fork, refusal, request) : null
    if (mended === null || refusal.mend === undefined) {
      return { steps, isEnough: false, left: refusal }
    }
    steps.push({ refusal, mend: refusal.mend })
    fork = mended
  }
}

/** The fork after the mend of a refusal; null when it takes a choice, or is refused itself. */
export function mendedBy(
  fork: MemoryWorkspace,
  { mend, about }: Refusal,
  request: string,
): MemoryWorkspace | null {
  if (mend?.by === 'waiting') return waited(fork, mend.until, request)
  if (mend?.by !== 'command') return null
  const fields = { ...trialFields(mend.command, fork), ...mend.with }
  return given(fork, { type: mend.command, ...fields }, mend.as ?? about?.actor ?? '', request)
}

function waited(fork: MemoryWorkspace, until: Instant, request: string): MemoryWorkspace | null {
  return given(fork, { type: 'AdvanceClock', to: until }, 'microsoft/system', request)
}

function given(
  fork: MemoryWorkspace,
  command: Readonly<Record<string, unknown>>,
  actor: string,
  request: string,
): MemoryWorkspace | null {
  const parsed = parseCommand(command)
  if (!parsed.ok) return null
  const { after, outcome } = execute(fork, {
    request: `${request}/mend`,
    actor,
    command: parsed.command,
  })
  return outcome.accepted ? after : null
}

/** What only a person knows and no rule asks. */
function trialFields(command: string, { world }: MemoryWorkspace): object {
  if (command !== 'AttestCustomerAgreement') return {}
  return {
    firstName: 'To be',
    lastName: 'named',
    email: 'to-be-named@customer.example',
    agreedOn: dayOf(world.now),
  }
}
