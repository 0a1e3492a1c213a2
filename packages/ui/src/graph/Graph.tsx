import { createMemo, createSignal, createUniqueId, For, onCleanup, onMount, Show } from 'solid-js'
import { edgePath, layout, type GraphEdge, type GraphNode, type Place } from './layout.ts'

/** Widths of text in the drawing, in letters of Latin script; what is wider is cut. */
const widthMax = { label: 28, detail: 34 } as const
/** Smaller than this share of its size, nobody reads it. */
const scaleMin = 0.75

/** Nodes and the lines between them. Nodes that change place glide there, unless the reader asked for less motion. */
export function Graph(props: {
  readonly label: string
  /** What the drawing says, in words, for those who do not see it. */
  readonly description: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly headings?: readonly string[]
  /** Columns stand one below the other where there is no room beside one another. */
  readonly stacks?: boolean
}) {
  const titleId = createUniqueId()
  const [room, setRoom] = createSignal(Infinity)
  const beside = createMemo(() => layout(props.nodes, props.headings?.length))
  const isStacked = () => props.stacks === true && room() < beside().width * scaleMin
  const drawn = createMemo(() =>
    isStacked() ? layout(props.nodes, props.headings?.length, true) : beside(),
  )
  let drawing: SVGSVGElement | undefined
  onMount(() => {
    const around = drawing?.parentElement
    if (!around) return
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    observer.observe(around)
    onCleanup(() => observer.disconnect())
  })
  const placeOf = createMemo(
    () => new Map(drawn().places.map((place): [string, Place] => [place.node.id, place])),
  )
  /** Ids in a steady order: an element keeps its identity, so that it moves rather than reappears. */
  const ids = createMemo(() => drawn().places.map(({ node }) => node.id))

  return (
    <svg
      ref={(element) => (drawing = element)}
      class="u-graph"
      data-stacked={isStacked() ? '' : undefined}
      viewBox={`0 0 ${drawn().width} ${drawn().height}`}
      style={{ 'max-width': `${drawn().width}px` }}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>
        {props.label}. {props.description}
      </title>
      <For each={props.headings}>
        {(heading, index) => (
          <text
            class="u-graph-heading"
            x={drawn().headings[index()]?.x}
            y={drawn().headings[index()]?.y}
          >
            {heading}
          </text>
        )}
      </For>
      <For each={ids()}>{(id) => <Node place={placeOf().get(id)} />}</For>
      <For each={props.edges}>
        {(edge) => (
          <path
            class="u-graph-edge"
            data-tone={edge.tone}
            d={pathOf(edge, placeOf(), isStacked())}
          />
        )}
      </For>
    </svg>
  )
}

function Node(props: { readonly place: Place | undefined }) {
  return (
    <Show when={props.place}>
      {(place) => (
        <g
          class="u-graph-node"
          data-id={place().node.id}
          data-tone={place().node.tone ?? 'neutral'}
          data-holder={place().node.isHolder ? '' : undefined}
          style={{ transform: `translate(${place().x}px, ${place().y}px)` }}
        >
          <rect width={place().width} height={place().height} rx="9" />
          <text class="u-graph-label" x="14" y="23">
            {cut(place().node.label, widthMax.label)}
          </text>
          <text class="u-graph-detail" x="14" y="41">
            {cut(place().node.detail ?? '', widthMax.detail)}
          </text>
        </g>
      )}
    </Show>
  )
}

function pathOf(edge: GraphEdge, places: ReadonlyMap<string, Place>, isStacked: boolean): string {
  const from = places.get(edge.from)
  const to = places.get(edge.to)
  return from && to ? edgePath(from, to, isStacked) : ''
}

function cut(text: string, width: number): string {
  const letters = [...text]
  const end = letters.findIndex((_, index) => widthOf(letters.slice(0, index + 1)) > width)
  return end === -1 ? text : `${letters.slice(0, end - 1).join('')}…`
}

/** A Chinese character is nearly as wide as two letters. */
function widthOf(letters: readonly string[]): number {
  return letters.reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1.8 : 1),
    0,
  )
}
