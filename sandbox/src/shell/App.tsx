import { createMemo, createSignal, lazy, Match, Show, Suspense, Switch } from 'solid-js'
import { ReaderProvider } from '@understudy/console'
import { Loading } from '@understudy/ui'
import { chooseLocale, localeNames, locales, sandboxWords, type Locale } from '@understudy/messages'
import type { Engine } from '../engine/connect.ts'
import type { EngineState } from '../engine/messages.ts'
import { createDoor } from '../doors/door.ts'
import { Doors } from '../doors/Doors.tsx'
import { OwnCustomers } from '../doors/OwnCustomers.tsx'
import { createKept, forgetAll, keepText } from '../kept.ts'
import { StartScreen } from '../start/StartScreen.tsx'
import { ReaderContext } from '../words.ts'
import { Header } from './Header.tsx'
import { createTheme } from './theme.ts'
import { Workbench } from './Workbench.tsx'

const Portfolio = lazy(async () => ({
  default: (await import('../portfolio/Portfolio.tsx')).Portfolio,
}))

/** The whole sandbox: the start, then the workbench, in the reader's language. */
export function App(props: { readonly engine: Engine; readonly state: EngineState }) {
  const [kept, keep] = createKept('language', '')
  const locale = createMemo<Locale>(
    () => locales.find((known) => known === kept()) ?? chooseLocale(navigator.languages),
  )
  const theme = createTheme()
  const reader = () => ({ locale: locale(), words: sandboxWords[locale()] })
  const [isUp, setIsUp] = createSignal(false)
  const isReady = createMemo(() => {
    if (props.state.kind === 'ready') setIsUp(true)
    return props.state.kind === 'ready' || (isUp() && props.state.kind === 'starting')
  })
  const { door, open } = createDoor()
  const [search, setSearch] = createSignal('')
  const begin = (lesson: string) => {
    keepText('scenario', lesson)
    setSearch('')
    open('scenarios')
  }
  const erase = () => {
    forgetAll()
    props.engine.erase()
  }

  return (
    <ReaderProvider locale={locale()}>
      <ReaderContext.Provider value={reader}>
        <Show when={isReady()} fallback={<StartScreen state={props.state} onErase={erase} />}>
          <div class="s-app">
            <Header
              languages={locales.map((tag) => ({ tag, name: localeNames[tag] }))}
              locale={locale()}
              onSpeak={keep}
              theme={theme.chosen()}
              onTheme={theme.choose}
              onErase={erase}
            />
            <Switch>
              <Match when={door() === 'scenarios'}>
                <Workbench search={search()} />
              </Match>
              <Match when={door() === 'console'}>
                <OwnCustomers />
              </Match>
              <Match when={door() === 'customers'}>
                <Suspense fallback={<Loading label={sandboxWords[locale()].start.now} />}>
                  <Portfolio />
                </Suspense>
              </Match>
              <Match when>
                <Doors
                  onLesson={begin}
                  onConsole={() => open('console')}
                  onFiles={() => open('customers')}
                  onScenarios={(sought) => {
                    setSearch(sought)
                    open('scenarios')
                  }}
                />
              </Match>
            </Switch>
          </div>
        </Show>
      </ReaderContext.Provider>
    </ReaderProvider>
  )
}
