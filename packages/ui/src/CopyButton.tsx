import { createSignal, onCleanup } from 'solid-js'
import { Button } from './Button.tsx'
import { useUiWords } from './words.ts'

/** Shown this long after a copy. */
const copiedShownMs = 2000

/** Puts a text on the clipboard and says so. */
export function CopyButton(props: { readonly text: string; readonly label?: string }) {
  const words = useUiWords()
  const [copied, setCopied] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  async function copy() {
    await navigator.clipboard.writeText(props.text)
    setCopied(true)
    timer = setTimeout(() => setCopied(false), copiedShownMs)
  }

  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {copied() ? words.copied : (props.label ?? words.copy)}
      </Button>
      <span class="u-visually-hidden" role="status">
        {copied() ? words.copied : ''}
      </span>
    </>
  )
}
