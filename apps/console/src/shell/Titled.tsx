import { createEffect, onCleanup } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { titles } from './titles.ts'

/** Gives the page a title of its own while it is shown: what it is of, then the product. */
export function Titled(props: {
  /** The screen. */
  readonly title: string
  /** Whose screen it is: a customer, a rehearsal. */
  readonly of?: string | undefined
}) {
  const { words } = useReader()
  const place = titles.enter()
  createEffect(() => {
    const parts = [props.title, props.of, words().shell.product]
    place.show(parts.filter((part) => part !== undefined && part !== '').join(' · '))
  })
  onCleanup(place.leave)
  return null
}
