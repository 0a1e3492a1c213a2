import type { Rule } from '../kernel/decision.ts'

/** What was read of a thing, and what it is at by now. */
export interface Versioned {
  readonly version: number
  /** True as well when nobody says which version was read. */
  readonly versionIsCurrent: boolean
}

export function versioned(
  { version }: { readonly version: number },
  asked: { readonly version?: number | undefined },
): Versioned {
  return { version, versionIsCurrent: asked.version === undefined || asked.version === version }
}

/** Shared by every command that says which version it is about. */
export const staleVersion = {
  id: 'ORD-07',
  code: 'stale-version',
  must: 'The subscription must not have changed since it was read.',
  source: 'partner-center#ordering',
  holds: (facts) => facts.versionIsCurrent,
  details: ({ version }) => ({ versions: [String(version)] }),
  mend: ({ version }) => ({ by: 'again', with: { version } }),
} as const satisfies Rule<Versioned>
