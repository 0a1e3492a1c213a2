import { For } from 'solid-js'
import { useUiWords } from '../words.ts'
import type { CalendarProps } from './calendar-props.ts'

/** The same as the drawing, as rows: phases of each lane, then the days and stretches marked. */
export function CalendarTable(props: { readonly calendar: CalendarProps }) {
  const words = useUiWords()
  const rows = () => [
    ...props.calendar.lanes.flatMap(({ label, phases }) =>
      phases.map((phase) => ({ lane: label, ...phase })),
    ),
    ...(props.calendar.bands ?? []).map((band) => ({ lane: words.calendar.days, ...band })),
    ...props.calendar.markers.map(({ label, on }) => ({
      lane: words.calendar.marker,
      label,
      from: on,
      until: on,
    })),
  ]
  return (
    <details class="u-details">
      <summary>{words.calendar.asTable}</summary>
      <div class="u-table-scroll" role="region" aria-label={props.calendar.label} tabindex="0">
        <table class="u-table">
          <caption>{props.calendar.label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.calendar.lane}</th>
              <th scope="col">{words.calendar.phase}</th>
              <th scope="col">{words.calendar.from}</th>
              <th scope="col">{words.calendar.until}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <td>{row.lane}</td>
                  <td>{row.label}</td>
                  <td class="u-number">{words.day(row.from)}</td>
                  <td class="u-number">
                    {row.until === null ? words.calendar.open : words.day(row.until)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </details>
  )
}
