import { createSignal } from 'solid-js'
import { Button, Dialog, LanguageSwitch, Select, type Language } from '@understudy/ui'
import { stageElement } from '../play/stage-focus.ts'
import { useWords } from '../words.ts'
import { themes, type Theme } from './theme.ts'

/** Name, aim, language, theme, and the way to start over. */
export function Header(props: {
  readonly languages: readonly Language[]
  readonly locale: string
  readonly onSpeak: (tag: string) => void
  readonly theme: Theme
  readonly onTheme: (theme: string) => void
  readonly onErase: () => void
}) {
  const words = useWords()
  const [isAsking, setIsAsking] = createSignal(false)
  return (
    <header class="s-header">
      {/* Marked as external, or the router of the console would follow it. */}
      <h1 class="s-brand">
        <a rel="external" href="#/start" aria-label={words.doors.home}>
          Understudy
        </a>
      </h1>
      <p class="s-aim">
        {words.aim} <span class="u-faint">{words.notMicrosoft}</span>
      </p>
      <LanguageSwitch
        label={words.language}
        languages={props.languages}
        value={props.locale}
        onChange={props.onSpeak}
        focusAfter={stageElement}
      />
      <Select
        label={words.theme}
        labelHidden
        size="small"
        options={themes.map((theme) => ({ value: theme, text: words.themes[theme] }))}
        value={props.theme}
        onChange={props.onTheme}
        focusAfter={stageElement}
      />
      <Button size="small" onClick={() => setIsAsking(true)}>
        {words.erase.button}
      </Button>
      <Dialog
        open={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.erase.title}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{words.erase.no}</Button>
            <Button kind="danger" onClick={() => props.onErase()}>
              {words.erase.yes}
            </Button>
          </>
        }
      >
        <p>{words.erase.explain}</p>
      </Dialog>
    </header>
  )
}
