import { createContext, useContext } from 'solid-js'

/** An exact amount: decimal text with an ISO 4217 currency. */
export interface Amount {
  readonly amount: string
  readonly currency: string
}

/** The words and number shapes the parts need, in the reader's language. The parts themselves know no language. */
export interface UiWords {
  /** BCP 47 tag, for sorting and search. */
  readonly locale: string
  readonly money: (value: Amount) => string
  readonly instant: (moment: string) => string
  readonly search: string
  readonly exportCsv: string
  readonly rows: (shown: number, total: number) => string
  readonly loadMore: string
  readonly noRows: string
  readonly copy: string
  readonly copied: string
  readonly close: string
  readonly what: string
  readonly before: string
  readonly after: string
  readonly absent: string
  /** A label with its value, as the language writes it. */
  readonly pair: (label: string, value: string) => string
  readonly day: (day: string) => string
  readonly selection: {
    readonly count: (chosen: number, total: number) => string
    readonly all: string
    readonly one: (name: string) => string
    readonly clear: string
  }
  readonly calendar: {
    readonly asTable: string
    readonly lane: string
    readonly phase: string
    readonly from: string
    readonly until: string
    readonly open: string
    readonly days: string
    readonly nothing: string
    readonly marker: string
  }
  readonly clock: {
    readonly title: string
    readonly forward: string
    readonly toDate: string
    readonly go: string
    readonly untilDone: string
    readonly stop: string
    readonly running: string
  }
}

export const UiWordsContext = createContext<() => UiWords>()

/** The words of the nearest provider, read reactively. @throws Error outside of one. */
export function useUiWords(): UiWords {
  const words = useContext(UiWordsContext)
  if (words === undefined) throw new Error('Should be true: a UiWordsContext provider is above')
  return new Proxy({} as UiWords, { get: (_, key) => Reflect.get(words(), key) })
}
