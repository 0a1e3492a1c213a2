import { formatDecimal } from '@understudy/messages/one-language'
import { Select } from '@understudy/ui'
import { createMemo } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** As on the wall, then a minute, an hour and a day for each second. */
const speeds = [1, 60, 3600, 86_400]
const stands = 'stands'

/** Whether the clock runs by itself, and how fast. */
export function ClockSpeed(props: { readonly onChoose: (speed: number | null) => void }) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const words = () => reader.words().time
  // The frame changes with every move; an open list stays open.
  const speed = createMemo(() => rehearsal.frame.value()?.running?.speed ?? null)
  const options = createMemo(() => {
    const known = new Set([...speeds, ...(speed() === null ? [] : [speed() ?? 1])])
    const texts = [...known].map((times) => ({
      value: String(times),
      text: words().runs(formatDecimal(reader.locale(), String(times))),
    }))
    return [{ value: stands, text: words().stands }, ...texts]
  })
  return (
    <Select
      size="small"
      label={words().byItself}
      labelHidden
      options={options()}
      value={String(speed() ?? stands)}
      onChange={(value) => props.onChoose(value === stands ? null : Number(value))}
    />
  )
}
