import { createMemo, createUniqueId, For, Show } from 'solid-js'
import { columnX, edgePath, layout, type GraphEdge, type GraphNode, type Place } from './layout.ts'

/** Widths of text in the drawing, in letters of Latin script; what is wider is cut. */
const widthMax = { label: 28, detail: 34 } as const

/** Nodes and the lines between them. Nodes that change place glide there, unless the reader asked for less motion. */
export function Graph(props: {
  readonly label: string
  /** What the drawing says, in words, for those who do not see it. */
  readonly description: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly headings?: readonly string[]
}) {
  const titleId = createUniqueId()
  const drawn = createMemo(() => layout(props.nodes, props.headings?.length))
  const placeOf = createMemo(
    () => new Map(drawn().places.map((place): [string, Place] => [place.node.id, place])),
  )
  /** Ids in a steady order: an element keeps its identity, so that it moves rather than reappears. */
  const ids = createMemo(() => drawn().places.map(({ node }) => node.id))

  return (
    <svg
      class="u-graph"
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
          <text class="u-graph-heading" x={columnX(index())} y="14">
            {heading}
          </text>
        )}
      </For>
      <For each={ids()}>{(id) => <Node place={placeOf().get(id)} />}</For>
      <For each={props.edges}>
        {(edge) => <path class="u-graph-edge" data-tone={edge.tone} d={pathOf(edge, placeOf())} />}
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

function pathOf(edge: GraphEdge, places: ReadonlyMap<string, Place>): string {
  const from = places.get(edge.from)
  const to = places.get(edge.to)
  return from && to ? edgePath(from, to) : ''
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
