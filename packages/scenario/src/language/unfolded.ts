import type { Variables } from './substitute.ts'

/** How many steps a list unfolds to, and how many rounds the longest `each` has, without building any of them. */
export interface Unfolded {
  readonly steps: number
  readonly rounds: number
}

/** A round counts as a step even when there is nothing in it. */
export function unfolded(steps: unknown, variables: Variables): Unfolded {
  if (!Array.isArray(steps)) return { steps: 0, rounds: 0 }
  return steps.map((step) => ofStep(step, variables)).reduce(together, { steps: 0, rounds: 0 })
}

function ofStep(step: unknown, variables: Variables): Unfolded {
  if (step === null || typeof step !== 'object') return { steps: 1, rounds: 0 }
  const { each, steps, fork, task } = step as Readonly<Record<string, unknown>>
  const inner = unfolded(steps, variables)
  const rounds = each === undefined ? 0 : countOf(each, variables)
  const futures = fork !== null && typeof fork === 'object' ? Object.values(fork) : []
  const solution =
    task !== null && typeof task === 'object' && 'solution' in task ? [task.solution] : []
  const own = {
    steps: 1 + rounds * (1 + inner.steps),
    rounds: Math.max(rounds, inner.rounds),
  }
  return [...futures, ...solution].map((list) => unfolded(list, variables)).reduce(together, own)
}

/** A list that comes from the matrix stands as `${name}` or `${name.field}`. */
function countOf(each: unknown, variables: Variables): number {
  if (Array.isArray(each)) return each.length
  const name = typeof each === 'string' ? /^\$\{([^}]*)\}$/.exec(each)?.[1] : undefined
  let value: unknown = variables
  for (const key of name?.trim().split('.') ?? []) {
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([one]) => one === key)?.[1]
        : undefined
  }
  return name !== undefined && Array.isArray(value) ? value.length : 1
}

function together(a: Unfolded, b: Unfolded): Unfolded {
  return { steps: a.steps + b.steps, rounds: Math.max(a.rounds, b.rounds) }
}
