import { Select } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useResellers } from './resellers.ts'

/** An indirect provider names the reseller on each order. */
export function ResellerChoice(props: {
  readonly value: string
  readonly onChange: (reseller: string) => void
}) {
  const { words } = useReader()
  const resellers = useResellers()
  return (
    <Show when={resellers().length > 0}>
      <Select
        label={words().carts.reseller}
        options={[
          { value: '', text: words().shell.none },
          ...resellers().map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={props.value}
        onChange={props.onChange}
      />
    </Show>
  )
}
