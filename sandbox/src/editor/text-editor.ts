import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippetCompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, indentUnit } from '@codemirror/language'
import { nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
  type Tooltip,
} from '@codemirror/view'
import type { SandboxWords } from '@understudy/messages'
import type { Suggestions } from './completion.ts'
import type { Explained } from './hover.ts'
import type { Mistake } from './mistakes.ts'
import { showRun, verdicts, type ShownRun } from './run/verdicts.ts'
import { theme } from './theme.ts'

export interface TextEditorParts {
  readonly parent: HTMLElement
  readonly text: string
  readonly onChange: (text: string) => void
  readonly suggest: (text: string, position: number) => Suggestions | null
  readonly explain: (text: string, position: number) => Explained | null
  readonly onRun: () => void
  readonly onStop: () => void
  readonly onSave: () => void
}

/** CodeMirror with what scenario files need. Tab indents; Escape and then Tab leaves, as its users expect. */
export class TextEditor {
  readonly #view: EditorView
  readonly #spoken = new Compartment()
  readonly #parts: TextEditorParts
  #words: SandboxWords['editor']

  constructor(parts: TextEditorParts, words: SandboxWords['editor']) {
    this.#parts = parts
    this.#words = words
    this.#view = new EditorView({ parent: parts.parent, state: this.#stateOf(parts.text) })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  /** Another file: its history begins anew. */
  open(text: string): void {
    this.#view.setState(this.#stateOf(text))
  }

  /** Another text of the same file, which can be undone. */
  replace(text: string): void {
    if (text === this.text) return
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } })
  }

  speak(words: SandboxWords['editor']): void {
    this.#words = words
    this.#view.dispatch({ effects: this.#spoken.reconfigure(spokenIn(words)) })
  }

  /** Underlines mistakes of the text as it is now; one with a near word offers to write it. */
  mark(mistakes: readonly Mistake[]): void {
    const { length } = this.#view.state.doc
    const diagnostics = mistakes.map(({ from, to, message, nearest }) => ({
      from: Math.min(from, length),
      to: Math.min(to, length),
      severity: 'error' as const,
      message,
      actions:
        nearest === null
          ? []
          : [
              {
                name: this.#words.didYouMean(nearest),
                apply: (view: EditorView, start: number, end: number) =>
                  view.dispatch({ changes: { from: start, to: end, insert: nearest } }),
              },
            ],
    }))
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics))
  }

  /** Shows beside the lines what came of running them. */
  showRun(shown: ShownRun): void {
    this.#view.dispatch({ effects: showRun.of(shown) })
  }

  goToLine(line: number): void {
    const { doc } = this.#view.state
    const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)))
    this.goTo({ from, to })
  }

  goTo({ from, to }: Pick<Mistake, 'from' | 'to'>): void {
    const { length } = this.#view.state.doc
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) }
    this.#view.dispatch({ selection, scrollIntoView: true })
    this.#view.focus()
  }

  /** Writes the nearest word in place of a mistake. */
  fix({ from, to, nearest }: Mistake): void {
    if (nearest === null) return
    this.#view.dispatch({ changes: { from, to, insert: nearest } })
    this.#view.focus()
  }

  destroy(): void {
    this.#view.destroy()
  }

  #stateOf(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        indentUnit.of('  '),
        yaml(),
        // First, so that it counts where Escape does something else too, as closing a list.
        Prec.highest(keymap.of([{ key: 'Escape', run: leaveWithTab }])),
        autocompletion({ override: [(context) => this.#complete(context)], icons: false }),
        verdicts,
        hoverTooltip((view, position) => this.#explain(view, position)),
        keymap.of([
          { key: 'Mod-Enter', run: asked(this.#parts.onRun) },
          { key: 'Mod-.', run: asked(this.#parts.onStop) },
          { key: 'Mod-s', run: asked(this.#parts.onSave), preventDefault: true },
          { key: 'F8', run: nextDiagnostic },
          { key: 'Shift-F8', run: previousDiagnostic },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        theme,
        wrappedWhereNarrow(),
        this.#spoken.of(spokenIn(this.#words)),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) this.#parts.onChange(state.doc.toString())
        }),
      ],
    })
  }

  #explain({ state }: EditorView, position: number): Tooltip | null {
    const explained = this.#parts.explain(state.doc.toString(), position)
    if (!explained) return null
    const { from: pos, to: end } = explained
    return { pos, end, above: true, create: () => ({ dom: explanation(explained) }) }
  }

  /** Asked for, or while a word is written, or where a value is due. */
  #complete(context: CompletionContext): CompletionResult | null {
    const before = context.state.sliceDoc(0, context.pos)
    const isDue = /[:[,{]\s+$/.test(before) && !before.endsWith('\n')
    const found = this.#parts.suggest(context.state.doc.toString(), context.pos)
    if (!found || (found.from === context.pos && !context.explicit && !isDue)) return null
    const options = found.options.map(({ label, kind, description, template, detail }, index) =>
      snippetCompletion(template, {
        label,
        type: kind,
        ...(detail === undefined ? {} : { detail }),
        boost: Math.max(-99, 99 - index),
        ...(description === null ? {} : { info: description }),
      }),
    )
    return { from: found.from, options, validFor: /^[\w./ -]*$/ }
  }
}

/** On a phone a line goes on below instead of off the edge, where its end would be looked for sideways. */
function wrappedWhereNarrow(): Extension {
  return matchMedia('(max-width: 40rem)').matches ? EditorView.lineWrapping : []
}

function explanation({ title, sentence, source }: Explained): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'cm-explained'
  const parts = { strong: title, p: sentence, small: source ?? '' }
  for (const [tag, text] of Object.entries(parts)) {
    if (text === '') continue
    const part = document.createElement(tag)
    part.textContent = text
    dom.append(part)
  }
  return dom
}

/** A key that is taken, whatever comes of it. */
function asked(act: () => void) {
  return () => {
    act()
    return true
  }
}

/** For this long after Escape, Tab leaves the text. */
const tabLeavesMs = 2000

function leaveWithTab(view: EditorView): boolean {
  view.setTabFocusMode(tabLeavesMs)
  return false
}

function spokenIn(words: SandboxWords['editor']): Extension {
  return [
    EditorState.phrases.of({ Completions: words.suggestions }),
    EditorView.contentAttributes.of({ 'aria-label': words.label, tabindex: '0' }),
  ]
}
