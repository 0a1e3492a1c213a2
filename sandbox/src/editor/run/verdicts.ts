import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
} from '@codemirror/state'
import {
  Decoration,
  EditorView,
  gutter,
  GutterMarker,
  WidgetType,
  type DecorationSet,
} from '@codemirror/view'
import type { FailureReason } from '@understudy/messages'
import type { Failure } from '@understudy/scenario'
import type { TextRun } from './run-text.ts'

/** What a failure under its line says besides its own text. */
export interface VerdictWords {
  readonly expected: string
  readonly got: string
  readonly toMoment: string
  readonly why: (reason: FailureReason) => string
}

export interface ShownRun {
  readonly run: TextRun | null
  readonly words: VerdictWords
  readonly onMoment: (failure: Failure) => void
}

/** Puts what came of a run beside its lines, in place of what stood there. */
export const showRun = StateEffect.define<ShownRun>()

interface Shown {
  readonly marks: RangeSet<GutterMarker>
  readonly notes: DecorationSet
}

const nothing: Shown = { marks: RangeSet.empty, notes: Decoration.none }

const field = StateField.define<Shown>({
  create: () => nothing,
  update(shown, { effects, changes, state, docChanged }) {
    const moved = docChanged
      ? { marks: shown.marks.map(changes), notes: shown.notes.map(changes) }
      : shown
    const last = effects.findLast((effect) => effect.is(showRun))
    return last?.is(showRun) === true ? shownOf(last.value, state) : moved
  },
  provide: (own) => EditorView.decorations.from(own, ({ notes }) => notes),
})

/** A ✓ or ✗ before each line that was played, and under a failing one what was expected and what came. */
export const verdicts: Extension = [
  field,
  gutter({
    class: 'cm-verdicts',
    markers: (view) => view.state.field(field).marks,
    initialSpacer: () => marks.passed,
  }),
]

function shownOf({ run, words, onMoment }: ShownRun, { doc }: EditorState): Shown {
  if (!run) return nothing
  const isThere = ({ line }: { readonly line: number }) => line >= 1 && line <= doc.lines
  return {
    marks: RangeSet.of(
      run.lines
        .filter(isThere)
        .map(({ line, verdict }) => marks[verdict].range(doc.line(line).from)),
      true,
    ),
    notes: Decoration.set(
      run.failures.filter(isThere).map((failure) => {
        const widget = new FailureNote(failure, words, onMoment)
        return Decoration.widget({ widget, block: true, side: 1 }).range(doc.line(failure.line).to)
      }),
      true,
    ),
  }
}

class VerdictMark extends GutterMarker {
  readonly #sign: string
  override readonly elementClass: string

  constructor(verdict: 'passed' | 'failed') {
    super()
    this.#sign = verdict === 'passed' ? '✓' : '✗'
    this.elementClass = `cm-verdict-${verdict}`
  }

  override toDOM(): Node {
    return document.createTextNode(this.#sign)
  }
}

const marks = { passed: new VerdictMark('passed'), failed: new VerdictMark('failed') } as const

class FailureNote extends WidgetType {
  readonly #failure: Failure
  readonly #words: VerdictWords
  readonly #onMoment: (failure: Failure) => void

  constructor(failure: Failure, words: VerdictWords, onMoment: (failure: Failure) => void) {
    super()
    this.#failure = failure
    this.#words = words
    this.#onMoment = onMoment
  }

  override toDOM(): HTMLElement {
    const { reason, differences } = this.#failure
    const note = element('div', 'cm-failure')
    note.append(element('p', 'cm-failure-message', this.#words.why(reason)))
    for (const { path, lines } of differences) {
      note.append(element('p', 'cm-failure-path', path))
      for (const { sign, text } of lines) note.append(this.#line(sign, text))
    }
    const moment = element('button', 'cm-failure-moment', this.#words.toMoment)
    moment.setAttribute('type', 'button')
    moment.addEventListener('click', () => this.#onMoment(this.#failure))
    note.append(moment)
    return note
  }

  override ignoreEvent(): boolean {
    return true
  }

  #line(sign: ' ' | '-' | '+', text: string): HTMLElement {
    const line = element('p', 'cm-failure-line')
    line.dataset['sign'] = sign
    const side = { '-': this.#words.expected, '+': this.#words.got, ' ': '' }[sign]
    line.append(element('span', 'cm-failure-side', side), element('code', '', text))
    return line
  }
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
