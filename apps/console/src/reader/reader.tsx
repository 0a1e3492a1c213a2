import {
  chooseLocale,
  formatCount,
  isLearnt,
  loadLanguage,
  locales,
  wordsIn,
  type Forms,
  type Locale,
  type Words,
} from '@understudy/messages/one-language'
import { UiWordsContext } from '@understudy/ui'
import { createContext, createEffect, createSignal, Show, useContext, type JSX } from 'solid-js'
import { recalled, remember } from './memory.ts'
import { uiWords } from './ui-words.ts'

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
  const [locale, setLocale] = createSignal<Locale | undefined>(isLearnt(first) ? first : undefined)
  const read = useReading(setLocale)
  createEffect(() => read(props.locale ?? first))
  createEffect(() => {
    const spoken = locale()
    if (spoken !== undefined) document.documentElement.lang = spoken
  })
  return (
    <Show when={locale()}>
      {(spoken) => (
        <Reading locale={spoken} read={read}>
          {props.children}
        </Reading>
      )}
    </Show>
  )
}

/** Speaks a language once it is learnt; of several that were wanted meanwhile, the last. */
function useReading(speak: (locale: Locale) => void): (locale: Locale) => void {
  let wanted: Locale | undefined
  return (locale) => {
    wanted = locale
    void learnt(locale).then(() => wanted === locale && speak(locale))
  }
}

/** Words that are out of reach are asked for again: without them nothing can be said, not even that. */
async function learnt(locale: Locale): Promise<void> {
  for (;;) {
    try {
      return await loadLanguage(locale)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againAfterMs))
    }
  }
}

const againAfterMs = 2000

function Reading(props: {
  readonly locale: () => Locale
  readonly read: (locale: Locale) => void
  readonly children: JSX.Element
}) {
  const locale = () => props.locale()
  const reader: Reader = {
    locale,
    speak: (next) => {
      remember(memoryKey, next)
      props.read(next)
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
