import { add } from '@understudy/domain'
import type { Found, Seen } from './seen.ts'

/** Charges of one file add up; of everything else the later line holds. */
export function summed(before: Found | undefined, now: Seen): Seen {
  if (now.about !== 'charge' || before?.about !== 'charge') return now
  return { ...now, charged: add(before.charged, now.charged) }
}

/** Without what it leaves open, so that it covers nothing that an earlier line said. */
export function said(one: Seen): Seen {
  return Object.fromEntries(Object.entries(one).filter(([, told]) => told !== undefined)) as Seen &
    Record<string, unknown>
}

/** By what two lines speak of the same thing. */
export function keyOf(one: Seen): string {
  switch (one.about) {
    case 'user':
      return `user ${one.principal}`
    case 'agreement':
      return `agreement ${one.customer}`
    default:
      return `${one.about} ${one.id}`
  }
}
