import { For, Show } from 'solid-js'
import { useUiWords } from '../words.ts'
import { barHeight, textWidth, type CalendarDrawing } from './layout.ts'

export function CalendarBands(props: { readonly drawing: CalendarDrawing }) {
  return (
    <For each={props.drawing.bands}>
      {({ band, x, width }) => (
        <rect
          class="u-calendar-band"
          data-tone={band.tone}
          data-id={band.id}
          x={x}
          width={width}
          y={props.drawing.top - 6}
          height={props.drawing.bottom - props.drawing.top + 6}
        >
          <title>{band.label}</title>
        </rect>
      )}
    </For>
  )
}

export function CalendarTicks(props: { readonly drawing: CalendarDrawing }) {
  const words = useUiWords()
  const name = (day: string) =>
    new Intl.DateTimeFormat(words.locale, {
      timeZone: 'UTC',
      month: 'short',
      ...(day.endsWith('-01') ? { year: '2-digit' } : { day: 'numeric' }),
    }).format(new Date(`${day}T00:00:00Z`))
  return (
    <For each={props.drawing.ticks}>
      {({ day, x }) => (
        <g class="u-calendar-tick">
          <line x1={x} x2={x} y1={props.drawing.top} y2={props.drawing.bottom + 4} />
          <text
            x={x}
            y={props.drawing.bottom + 19}
            text-anchor={x < 24 ? 'start' : x > props.drawing.width - 24 ? 'end' : 'middle'}
          >
            {name(day)}
          </text>
        </g>
      )}
    </For>
  )
}

/** The lanes with their bars; a bar's name stands in it where it fits. */
export function CalendarBars(props: { readonly drawing: CalendarDrawing }) {
  const words = useUiWords()
  return (
    <For each={props.drawing.lanes}>
      {({ lane, barY, bars }) => (
        <g data-lane={lane.id}>
          <For each={bars}>
            {({ phase, x, width }) => (
              <g class="u-calendar-phase" data-tone={phase.tone} data-id={phase.id}>
                <title>
                  {words.pair(phase.label, words.day(phase.from))} –{' '}
                  {phase.until === null ? words.calendar.open : words.day(phase.until)}
                </title>
                <rect x={x} y={barY} width={width} height={barHeight} rx="4" />
                <Show when={textWidth(phase.label) + 16 < width}>
                  <text x={x + 9} y={barY + barHeight / 2 + 4.5}>
                    {phase.label}
                  </text>
                </Show>
              </g>
            )}
          </For>
        </g>
      )}
    </For>
  )
}

/** The names of the lanes, over the lines of the markers. */
export function CalendarLaneNames(props: { readonly drawing: CalendarDrawing }) {
  return (
    <For each={props.drawing.lanes}>
      {({ lane, y }) => (
        <text class="u-calendar-lane" x="0" y={y + 14}>
          {lane.label}
        </text>
      )}
    </For>
  )
}

/** All lines first, so that none goes through a name. */
export function CalendarMarkers(props: { readonly drawing: CalendarDrawing }) {
  const words = useUiWords()
  return (
    <>
      <For each={props.drawing.markers}>
        {({ marker, x, y }) => (
          <g class="u-calendar-marker" data-tone={marker.tone} data-id={marker.id}>
            <title>{words.pair(marker.label, words.day(marker.on))}</title>
            <line x1={x} x2={x} y1={y - 10} y2={props.drawing.bottom} />
          </g>
        )}
      </For>
      <For each={props.drawing.markers}>
        {({ marker, x, y, isAtEnd }) => (
          <text
            class="u-calendar-marker-name"
            data-tone={marker.tone}
            x={isAtEnd ? x - 5 : x + 5}
            y={y}
            text-anchor={isAtEnd ? 'end' : 'start'}
          >
            {marker.label}
          </text>
        )}
      </For>
    </>
  )
}
