import { createEffect, onCleanup } from 'solid-js'
import { titles } from './titles.ts'

/** Gives the page a title of its own while it is shown, before the titles of what it is in. */
export function Titled(props: {
  /** The screen. */
  readonly title: string
  /** Whose screen it is. */
  readonly of?: string | undefined
}) {
  const place = titles.enter()
  createEffect(() => {
    const parts = [props.title, props.of]
    place.show(parts.filter((part) => part !== undefined && part !== '').join(' · '))
  })
  onCleanup(place.leave)
  return null
}
