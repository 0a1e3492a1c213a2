import { InvalidArgumentError } from 'commander'
import { isDay } from '@understudy/domain'

/** Days with commas between, as moments at which a world begins; `rules` stands for all from which a rule is in force. @throws InvalidArgumentError */
export function datesOf(text: string): readonly string[] | 'rules' {
  if (text === 'rules') return text
  const days = text.split(',').map((day) => day.trim())
  const wrong = days.find((day) => !isDay(day))
  if (wrong === undefined) return days.map((day) => `${day}T00:00:00Z`)
  throw new InvalidArgumentError(
    `"${wrong}" is no day; write 2019-12-01,2020-02-01, or rules for every day from which a rule is in force.`,
  )
}
