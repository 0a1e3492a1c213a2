import { announced } from './arrival.ts'

/** The place from which a screen reader hears what was announced; one on a page. */
export function Announcer() {
  return (
    <div class="u-visually-hidden" role="status" aria-live="polite" data-announced="">
      {announced()}
    </div>
  )
}
