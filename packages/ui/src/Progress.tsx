import { createUniqueId } from 'solid-js'
import type { Tone } from './tone.ts'

/** How much is done of how much, as a bar with its words. */
export function Progress(props: {
  readonly label: string
  readonly done: number
  readonly of: number
  readonly valueText: string
  readonly tone?: Tone
}) {
  const label = createUniqueId()
  const percent = () => (props.of === 0 ? 0 : Math.round((100 * props.done) / props.of))
  return (
    <div class="u-progress" data-tone={props.tone ?? 'accent'}>
      <div class="u-progress-labels">
        <span id={label}>{props.label}</span>
        <span class="u-number">{props.valueText}</span>
      </div>
      <div
        class="u-progress-track"
        role="progressbar"
        aria-labelledby={label}
        aria-valuemin={0}
        aria-valuemax={props.of}
        aria-valuenow={props.done}
        aria-valuetext={props.valueText}
      >
        <div class="u-progress-fill" style={{ width: `${percent()}%` }} />
      </div>
    </div>
  )
}
