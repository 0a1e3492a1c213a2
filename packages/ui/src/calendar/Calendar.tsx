import { createMemo, createSignal, createUniqueId, For, onCleanup, onMount, Show } from 'solid-js'
import { useUiWords } from '../words.ts'
import {
  CalendarBars,
  CalendarBands,
  CalendarLaneNames,
  CalendarMarkers,
  CalendarTicks,
} from './CalendarParts.tsx'
import { CalendarTable } from './CalendarTable.tsx'
import type { CalendarProps } from './calendar-props.ts'
import { layoutCalendar } from './layout.ts'

const widthAtFirst = 900
const widthMin = 260

/** Stretches of days in lanes, one above the other, so that the eye sees where they overlap and where nothing is. */
export function Calendar(props: CalendarProps) {
  const titleId = createUniqueId()
  const [width, setWidth] = createSignal(widthAtFirst)
  const [day, setDay] = createSignal<string>()
  const drawing = createMemo(() => layoutCalendar(props, width()))
  let box: HTMLDivElement | undefined
  onMount(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(widthMin, Math.floor(entry.contentRect.width)))
    })
    if (box) observer.observe(box)
    onCleanup(() => observer.disconnect())
  })
  const point = (event: PointerEvent & { readonly currentTarget: Element }) =>
    setDay(drawing().dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left))

  return (
    <div class="u-calendar" ref={(element) => (box = element)}>
      <svg
        class="u-calendar-drawing"
        width={drawing().width}
        height={drawing().height}
        viewBox={`0 0 ${drawing().width} ${drawing().height}`}
        role="img"
        aria-labelledby={titleId}
        onPointerMove={point}
        onPointerLeave={() => setDay(undefined)}
      >
        <title id={titleId}>
          {props.label}. {props.description}
        </title>
        <CalendarBands drawing={drawing()} />
        <CalendarTicks drawing={drawing()} />
        <CalendarBars drawing={drawing()} />
        <CalendarMarkers drawing={drawing()} />
        <CalendarLaneNames drawing={drawing()} />
        <Show when={day()}>
          {(pointed) => (
            <line
              class="u-calendar-cross"
              x1={drawing().xOf(pointed())}
              x2={drawing().xOf(pointed())}
              y1={drawing().top}
              y2={drawing().bottom}
            />
          )}
        </Show>
      </svg>
      <Readout calendar={props} day={day()} />
      <CalendarTable calendar={props} />
    </div>
  )
}

/** What is so on the day pointed at. */
function Readout(props: { readonly calendar: CalendarProps; readonly day: string | undefined }) {
  const words = useUiWords()
  const phases = (day: string) =>
    props.calendar.lanes.flatMap(({ label, phases: all }) =>
      all
        .filter(({ from, until }) => from.slice(0, 10) <= day && (until === null || day < until))
        .map((phase) => words.pair(label, phase.label)),
    )
  return (
    <p class="u-calendar-readout">
      <Show when={props.day} fallback={words.calendar.nothing}>
        {(day) => (
          <>
            <strong class="u-number">{words.day(day())}</strong>
            <For each={[...phases(day()), ...(props.calendar.tell?.(day()) ?? [])]}>
              {(line) => <span>{line}</span>}
            </For>
          </>
        )}
      </Show>
    </p>
  )
}
