import { createSignal, onCleanup, onMount } from 'solid-js'
import { useWords } from '../words.ts'

/** An address that can never be reached, so that trying it sends nothing even where nobody forbids it (RFC 2606). */
const elsewhere = 'https://elsewhere.invalid/'
/** The browser tells of what it forbade after it has forbidden it. */
const toldWithinMs = 1000

/** Says whether this browser forbids the page to send anything elsewhere, by trying it. */
export function Sealed() {
  const words = useWords()
  const [is, setIs] = createSignal<'checking' | 'refused' | 'open'>('checking')
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (blockedURI.startsWith(elsewhere)) setIs('refused')
  }
  onMount(() => {
    document.addEventListener('securitypolicyviolation', hear)
    void fetch(elsewhere, { mode: 'no-cors' })
      .catch(() => undefined)
      .then(() =>
        setTimeout(() => setIs((now) => (now === 'checking' ? 'open' : now)), toldWithinMs),
      )
  })
  onCleanup(() => document.removeEventListener('securitypolicyviolation', hear))
  return (
    <p class="u-faint" role="status" data-sealed={is()}>
      {words.portfolio.sealed[is()]}
    </p>
  )
}
