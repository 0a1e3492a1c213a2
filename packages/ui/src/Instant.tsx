import { useUiWords } from './words.ts'

/** A moment in UTC, with the zone named. */
export function Instant(props: { readonly at: string }) {
  const words = useUiWords()
  return (
    <time class="u-number" dateTime={props.at}>
      {words.instant(props.at)}
    </time>
  )
}
