import type { Shown, ShownKind } from './shown.ts'

/** For each kind how much is shown, and what is not; with `isWhole`, who shows the rest. */
export function shownText(kinds: readonly ShownKind[], isWhole = false): string {
  return kinds
    .map(({ kind, items }) => {
      const missing = items.filter(({ by }) => by.length === 0)
      const shown = isWhole ? items.filter(({ by }) => by.length > 0).map(shownLine) : []
      const head = `${kind}: ${items.length - missing.length} of ${items.length}`
      return [head, ...shown, ...missing.map(({ what }) => `  ✗ ${what}`)].join('\n')
    })
    .join('\n')
}

function shownLine({ what, by }: Shown): string {
  const most = 3
  const more = by.length > most ? `, and ${by.length - most} more` : ''
  return `  ✓ ${what}: ${by.slice(0, most).join(', ')}${more}`
}
