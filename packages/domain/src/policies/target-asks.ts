import { instant, type Instant } from '../kernel/calendar.ts'

/**
 * What new commerce sells moves when the partner that takes it over asks for it: from this moment on, by what it is
 * (TRF-09). Source: subscription-transfer#what-is-transferred.
 */
const from = {
  'azure-plan': instant('2020-03-20'),
  reservation: instant('2023-09-01'),
  'new-commerce-license': instant('2024-06-01'),
} as const

type AskedByTarget = keyof typeof from

/** Whether the partner that takes something over can ask for it at a moment; never for what is no new commerce. */
export function targetMayAsk(kind: string, now: Instant): boolean {
  return kind in from && now >= from[kind as AskedByTarget]
}
