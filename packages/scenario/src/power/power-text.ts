import { powerPercent, type BrokenRule } from './power.ts'

const ways = {
  'never-refuses': 'never refuses',
  'always-refuses': 'always refuses',
  'has-no-date': 'has no date',
} as const satisfies Readonly<Record<BrokenRule['how'], string>>

/** The score, and what nobody noticed; with `isWhole`, who noticed the rest. */
export function powerText(judged: readonly BrokenRule[], isWhole = false): string {
  const unnoticed = judged.filter(({ noticedBy }) => noticedBy.length === 0)
  const noticed = judged.filter(({ noticedBy }) => noticedBy.length > 0)
  const share = powerPercent(judged).toFixed(1)
  return [
    ...(isWhole ? noticed.map(noticedLine) : []),
    ...(unnoticed.length > 0 ? ['Nobody notices:', ...unnoticed.map(unnoticedLine)] : []),
    `power ${share} %: of ${judged.length} broken rules, ${noticed.length} are noticed`,
  ].join('\n')
}

function noticedLine({ rule, code, how, noticedBy }: BrokenRule): string {
  return `✓ ${rule} ${code} ${ways[how]}: ${noticedBy.join(', ')}`
}

function unnoticedLine({ rule, code, how, reachedBy }: BrokenRule): string {
  const reached =
    reachedBy.length === 0
      ? `no scenario ${how === 'never-refuses' ? 'is refused by it' : how === 'has-no-date' ? 'meets it before its date' : 'meets it'}`
      : `not by ${reachedBy.join(', ')}`
  return `✗ ${rule} ${code} ${ways[how]}: ${reached}`
}
