import { Select } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'

export interface Narrowed {
  readonly value: string
  readonly text: string
}

/** Narrows a list by one of its columns; its first choice narrows nothing. */
export function Narrowing(props: {
  /** The column, as it is called. */
  readonly label: string
  readonly options: readonly Narrowed[]
  /** Empty for all. */
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { words } = useReader()
  const named = (text: string) => words().shell.pair(props.label, text)
  return (
    <Select
      label={props.label}
      labelHidden
      size="small"
      options={[
        { value: '', text: named(words().shell.all) },
        ...props.options.map(({ value, text }) => ({ value, text: named(text) })),
      ]}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
