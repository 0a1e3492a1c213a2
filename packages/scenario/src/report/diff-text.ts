import type { Difference } from '../run/difference.ts'

/** What was looked at, then as YAML what was expected (-) and what is (+), with what agrees around it. */
export function diffText(differences: readonly Pick<Difference, 'path' | 'lines'>[]): string {
  return differences
    .flatMap(({ path, lines }) => [path, ...lines.map(({ sign, text }) => `  ${sign} ${text}`)])
    .join('\n')
}
