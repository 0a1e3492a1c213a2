import type { RecordedEvent } from '@understudy/domain'

/** When each founded fact came to be, by the field of its event that says so. */
const momentFields = [
  'purchasedAt',
  'createdAt',
  'registeredAt',
  'signedAt',
  'agreedOn',
  'since',
  'partnerAgreementSignedAt',
  'assignedAt',
  'suspendedAt',
] as const

/** Whether a record tells of what a world was founded with, and not of something that was done. */
export function isFounded({ request }: { readonly request: string }): boolean {
  return request === 'founding'
}

/**
 * The moment of a fact that a world was founded with. All of them are recorded when the rehearsal begins, long after
 * they came to be. Undefined for what happened in the rehearsal itself, and where nobody knows.
 */
export function factDay(
  event: RecordedEvent['event'] | undefined,
  record: { readonly request: string },
): string | undefined {
  if (event === undefined || !isFounded(record)) return undefined
  const said = new Map<string, unknown>(Object.entries(event))
  const moments = momentFields.flatMap((field) => momentIn(said.get(field)) ?? [])
  return moments[0]
}

function momentIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value : undefined
}
