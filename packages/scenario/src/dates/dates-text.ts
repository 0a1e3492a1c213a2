import type { DatedAnswer, DatedStep } from './on-dates.ts'

/** For each command that does not go the same on all dates: how it goes, from which date on, and by which rule. */
export function datesText(steps: readonly DatedStep[], dates: readonly string[]): string {
  const differing = steps.filter(({ differs }) => differs)
  if (differing.length === 0) return 'Every command goes the same on all of these dates.'
  return differing
    .map(({ path, line, command, answers }) => {
      const rows = answers.map((answer, index) => `  ${day(dates[index] ?? '')}  ${told(answer)}`)
      return [`${command} (step ${path}, line ${line})`, ...rows].join('\n')
    })
    .join('\n')
}

function told({ refused, events }: DatedAnswer): string {
  if (refused === null) return `accepted: ${counted(events)}`
  const since = refused.from === null ? '' : `, in force from ${day(refused.from)}`
  return `refused: ${refused.code} (${refused.rule}${since})`
}

/** Each type once, with its number when there are several. */
function counted(events: readonly string[]): string {
  const types = Map.groupBy(events, (type) => type)
  const words = [...types].map(([type, all]) => (all.length === 1 ? type : `${all.length} ${type}`))
  return words.length === 0 ? 'nothing new' : words.join(', ')
}

function day(moment: string): string {
  return moment.slice(0, 10)
}
