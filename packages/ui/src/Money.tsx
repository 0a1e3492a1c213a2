import { useUiWords, type Amount } from './words.ts'

/** An exact amount, formatted from its decimal text; the text itself stays readable by machines. */
export function Money(props: { readonly value: Amount }) {
  const words = useUiWords()
  return (
    <data class="u-number" value={`${props.value.amount} ${props.value.currency}`}>
      {words.money(props.value)}
    </data>
  )
}
