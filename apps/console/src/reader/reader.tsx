import {
  chooseLocale,
  formatCount,
  formatDay,
  formatDecimal,
  formatInstant,
  formatMoney,
  locales,
  wordsIn,
  type Forms,
  type Locale,
  type Words,
} from '@understudy/messages'
import { UiWordsContext, type UiWords } from '@understudy/ui'
import { createContext, createEffect, createSignal, useContext, type JSX } from 'solid-js'
import { recalled, remember } from './memory.ts'

/** Who reads: the language, and everything said in it. */
export interface Reader {
  readonly locale: () => Locale
  readonly speak: (locale: Locale) => void
  readonly words: () => Words['screens']
  readonly terms: () => Words['terms']
  readonly count: (count: number, forms: Forms) => string
}

const ReaderContext = createContext<Reader>()

/** @throws Error outside of a ReaderProvider */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('Should be true: a ReaderProvider is above')
  return reader
}

const memoryKey = 'understudy.language'

/** The language from outside, the one chosen before, or the browser's. */
export function ReaderProvider(props: {
  readonly locale?: Locale | undefined
  readonly children: JSX.Element
}) {
  const remembered = locales.find((locale) => locale === recalled(memoryKey))
  const first = props.locale ?? remembered ?? chooseLocale(navigator.languages)
  const [locale, setLocale] = createSignal<Locale>(first)
  createEffect(() => props.locale !== undefined && setLocale(props.locale))
  createEffect(() => (document.documentElement.lang = locale()))

  const reader: Reader = {
    locale,
    speak: (next) => {
      remember(memoryKey, next)
      setLocale(next)
    },
    words: () => wordsIn(locale()).screens,
    terms: () => wordsIn(locale()).terms,
    count: (count, forms) => formatCount(locale(), count, forms),
  }
  return (
    <ReaderContext.Provider value={reader}>
      <UiWordsContext.Provider value={() => uiWords(locale())}>
        {props.children}
      </UiWordsContext.Provider>
    </ReaderContext.Provider>
  )
}

function uiWords(locale: Locale): UiWords {
  const { shell, time } = wordsIn(locale).screens
  const rows = (count: number) => formatCount(locale, count, shell.allRows)
  const whole = (count: number) => formatDecimal(locale, String(count))
  return {
    locale,
    money: (value) => formatMoney(locale, value),
    instant: (moment) => formatInstant(locale, moment),
    search: shell.search,
    exportCsv: shell.exportCsv,
    rows: (shown, total) =>
      shown === total ? rows(shown) : shell.someRows(whole(shown), rows(total)),
    loadMore: shell.loadMore,
    noRows: shell.noRows,
    copy: shell.copy,
    copied: shell.copied,
    close: shell.close,
    what: shell.what,
    before: shell.before,
    after: shell.after,
    absent: '–',
    pair: shell.pair,
    day: (day) => formatDay(locale, day),
    selection: {
      count: (chosen, total) => shell.selected(whole(chosen), whole(total)),
      all: shell.selectAll,
      one: shell.selectOne,
      clear: shell.selectNone,
    },
    calendar: shell.calendar,
    clock: {
      title: time.clock,
      forward: time.forward,
      toDate: time.toDate,
      go: time.go,
      untilDone: time.untilDone,
      stop: time.stop,
      running: time.running,
    },
  }
}
