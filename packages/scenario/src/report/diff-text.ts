import type { Difference } from '../run/match.ts'

/** A difference a line or three: where, then what was expected (-) and what is (+). */
export function diffText(differences: readonly Difference[]): string {
  return differences
    .flatMap(({ path, expected, actual }) => [
      path,
      ...(expected === '' ? [] : marked('-', expected)),
      ...marked('+', actual),
    ])
    .join('\n')
}

function marked(sign: string, text: string): string[] {
  return text.split('\n').map((line) => `  ${sign} ${line}`)
}
