import { A } from '@solidjs/router'
import { localeNames, locales } from '@understudy/messages/one-language'
import { Announcer, LanguageSwitch } from '@understudy/ui'
import { For, Show, type JSX } from 'solid-js'
import { useReader } from '../reader/reader.tsx'

export interface Destination {
  readonly to: string
  readonly text: string
  readonly end?: boolean
}

/** The page around every screen: name, way around, language, and whose product this is not. */
export function Frame(props: {
  readonly destinations: readonly Destination[]
  readonly heading?: JSX.Element
  readonly aside?: JSX.Element
  readonly top?: JSX.Element
  readonly children: JSX.Element
}) {
  const reader = useReader()
  const languages = locales.map((tag) => ({ tag, name: localeNames[tag] }))
  const speak = (tag: string) => {
    const locale = locales.find((known) => known === tag)
    if (locale) reader.speak(locale)
  }
  return (
    <div class="c-frame">
      <a class="c-skip" href="#c-content" onClick={focusContent}>
        {reader.words().shell.skip}
      </a>
      <Announcer />
      <header class="c-side">
        <A href="/" class="c-brand">
          <Mark />
          {reader.words().shell.product}
        </A>
        {props.heading}
        <nav aria-label={reader.words().shell.navigation}>
          <ul class="c-nav">
            <For each={props.destinations}>
              {({ to, text, end }) => (
                <li>
                  <A href={to} end={end ?? false}>
                    {text}
                  </A>
                </li>
              )}
            </For>
          </ul>
        </nav>
        {props.aside}
        <div class="c-side-end">
          <LanguageSwitch
            label={reader.words().shell.language}
            languages={languages}
            value={reader.locale()}
            onChange={speak}
          />
          <p class="c-disclaimer">{reader.words().shell.notMicrosoft}</p>
        </div>
      </header>
      <div class="c-main">
        <Show when={props.top}>{props.top}</Show>
        <main id="c-content" class="c-content" tabindex="-1">
          {props.children}
        </main>
      </div>
    </div>
  )
}

function focusContent(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('c-content')?.focus()
}

/** Two figures, one behind the other: the player and the understudy. */
function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <circle
        cx="17"
        cy="9"
        r="5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray="2.4 2"
      />
      <path
        d="M9.5 25c0-5.5 3-9 7.500-9s7.500 3.500 7.500 9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray="2.4 2"
      />
      <circle cx="11" cy="10" r="5" fill="currentColor" />
      <path d="M3 26c0-5.500 3.200-9 8-9s8 3.500 8 9z" fill="currentColor" />
    </svg>
  )
}
