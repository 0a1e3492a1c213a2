import { createSignal } from 'solid-js'
import type { SandboxWords } from '@understudy/messages'
import type { PlanOrder } from '@understudy/portfolio'

/** What is asked of the plan and of how it is played, as it is typed. */
export function createAskedPlan(words: () => SandboxWords['portfolio']) {
  const [perDay, setPerDay] = createSignal('40')
  const [order, setOrder] = createSignal<PlanOrder>('risk')
  const [compare, setCompare] = createSignal(false)
  const [year, setYear] = createSignal(false)
  const [oneIn, setOneIn] = createSignal('')
  /** Undefined where nothing fails. */
  const failing = () => (oneIn() === '' ? undefined : wholeOf(oneIn()))
  return {
    perDay: {
      value: perDay,
      set: setPerDay,
      problem: () => (wholeOf(perDay()) === null ? words().badNumber : undefined),
    },
    order: { value: order, set: setOrder },
    compare: { value: compare, set: setCompare },
    year: { value: year, set: setYear },
    oneIn: {
      value: oneIn,
      set: setOneIn,
      problem: () => (failing() === null ? words().badNumber : undefined),
    },
    /** Null while a number is none. */
    answer() {
      const [each, fails] = [wholeOf(perDay()), failing()]
      if (each === null || fails === null) return null
      return {
        perDay: each,
        order: order(),
        how: { oneIn: fails, compare: compare(), year: year() },
      }
    },
  }
}

/** A whole number from 1 on, of four digits at most; null for anything else. */
function wholeOf(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null
}

export type AskedPlan = ReturnType<typeof createAskedPlan>
