import type { JSX } from 'solid-js'
import type { Tone } from './tone.ts'

/** A status in a word or two. */
export function Tag(props: { readonly tone?: Tone; readonly children: JSX.Element }) {
  return (
    <span class="u-tag" data-tone={props.tone ?? 'neutral'}>
      {props.children}
    </span>
  )
}
