import { createMemo, createUniqueId, For } from 'solid-js'
import { useUiWords } from '../words.ts'
import { ribbonLayout, type Band, type Piece, type RibbonColumn } from './layout.ts'

export interface RibbonSeries {
  readonly id: string
  readonly title: string
}

/** In units of the drawing, which is as wide as there is room: of one column, of the piece in it, and of the whole height. */
const wide = 100
const [pieceFrom, pieceTo] = [22, 78]
const high = 220

/**
 * Amounts through time: a stack for each column, joined from one to the next. One column is chosen, with the pointer or with the
 * arrow keys; each is called by its title and its figures.
 */
export function Ribbon(props: {
  readonly label: string
  readonly series: readonly RibbonSeries[]
  readonly columns: readonly RibbonColumn[]
  readonly value: string | undefined
  readonly onChange: (id: string) => void
  /** What the paler parts are. */
  readonly openTitle: string
}) {
  const words = useUiWords()
  const name = createUniqueId()
  const count = () => Math.max(props.columns.length, 1)
  return (
    <div class="u-ribbon">
      <ul class="u-ribbon-legend" aria-hidden="true">
        <For each={props.series}>
          {(one, index) => <li data-series={paintOf(index())}>{one.title}</li>}
        </For>
        <li data-open="">{props.openTitle}</li>
      </ul>
      <div class="u-ribbon-scroll">
        <fieldset class="u-ribbon-columns" style={{ '--columns': String(count()) }}>
          <legend class="u-visually-hidden">{props.label}</legend>
          <Drawing series={props.series} columns={props.columns} />
          <For each={props.columns}>
            {(column) => (
              <label data-chosen={column.id === props.value ? '' : undefined}>
                <input
                  type="radio"
                  name={name}
                  class="u-visually-hidden"
                  aria-label={words.pair(column.title, column.text)}
                  checked={column.id === props.value}
                  onChange={() => props.onChange(column.id)}
                />
                <span>{column.title}</span>
              </label>
            )}
          </For>
        </fieldset>
      </div>
    </div>
  )
}

/** There are so many ways to paint a series; after the last the first comes again. */
const paints = 6
const paintOf = (index: number) => String(index % paints)

function Drawing(props: {
  readonly series: readonly RibbonSeries[]
  readonly columns: readonly RibbonColumn[]
}) {
  const ids = () => props.series.map(({ id }) => id)
  const drawn = createMemo(() => ribbonLayout(ids(), props.columns))
  const paint = (series: string) => paintOf(ids().indexOf(series))
  const y = (amount: number) => {
    const { lowest, highest } = drawn()
    return highest === lowest ? high : ((highest - amount) / (highest - lowest)) * high
  }
  return (
    <svg
      class="u-ribbon-drawing"
      viewBox={`0 0 ${props.columns.length * wide} ${high}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <For each={drawn().bands}>
        {(band) => (
          <path class="u-ribbon-band" data-series={paint(band.series)} d={bandPath(band, y)} />
        )}
      </For>
      <For each={drawn().pieces}>
        {(piece) => (
          <rect
            class="u-ribbon-piece"
            data-series={paint(piece.series)}
            data-open={piece.isOpen ? '' : undefined}
            {...placeOf(piece, y)}
          />
        )}
      </For>
      <line class="u-ribbon-zero" x1="0" x2={props.columns.length * wide} y1={y(0)} y2={y(0)} />
    </svg>
  )
}

type Height = (amount: number) => number

function placeOf({ column, from, to }: Piece, y: Height) {
  return {
    x: column * wide + pieceFrom,
    width: pieceTo - pieceFrom,
    y: y(to),
    height: y(from) - y(to),
  }
}

function bandPath({ column, left, right }: Band, y: Height): string {
  const [a, b] = [column * wide + pieceTo, (column + 1) * wide + pieceFrom]
  const middle = (a + b) / 2
  const [l0, l1, r0, r1] = [y(left[0]), y(left[1]), y(right[0]), y(right[1])]
  return `M${a} ${l1} C${middle} ${l1} ${middle} ${r1} ${b} ${r1} L${b} ${r0} C${middle} ${r0} ${middle} ${l0} ${a} ${l0} Z`
}
