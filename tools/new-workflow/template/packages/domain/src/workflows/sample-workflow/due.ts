import type { DueItem } from '../../workflow.ts'

/** What falls due by itself: nothing yet. */
export function due(): readonly DueItem[] {
  return []
}

/** Every place where this workflow can be disturbed, in the order in which it passes them. */
export const failpoints = [] as const
