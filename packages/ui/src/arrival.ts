import { createSignal } from 'solid-js'

/** What came of an action is looked for so long; a page that takes longer has told its reader otherwise. */
const lookedForMs = 10_000

let arrived: Element | null = null

/**
 * Brings what came of an action into view and gives it the focus, as soon as it is there. Whoever presses a key or
 * points somewhere in the meantime goes their own way.
 */
export function arriveAt(id: string): void {
  if (focusOn(document.getElementById(id))) return
  const observer = new MutationObserver(() => focusOn(document.getElementById(id)) && stop())
  const timer = setTimeout(() => stop(), lookedForMs)
  function stop() {
    observer.disconnect()
    clearTimeout(timer)
    for (const kind of ['keydown', 'pointerdown']) removeEventListener(kind, stop, true)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, stop, true)
}

/** True for the element that the reader was last brought to. */
export function isArrival(element: Element | null): boolean {
  return element !== null && element === arrived
}

/**
 * To be called while a focused control is taken away: the focus goes to the heading of the part that it stood in, so
 * that it never falls to the page.
 */
export function leavingFocus(control: Element): void {
  if (control !== document.activeElement) return
  const around: Element[] = []
  for (let one = control.parentElement; one !== null; one = one.parentElement) around.push(one)
  queueMicrotask(() => {
    if (control.isConnected || document.activeElement !== document.body) return
    const part = around.find((one) => one.isConnected && headingOf(one) !== null)
    focusOn(part === undefined ? null : headingOf(part), 'nearest')
  })
}

/** What is said to a screen reader; each message takes the place of the one before. */
const [announced, setAnnounced] = createSignal('')
export { announced }

export function announce(text: string): void {
  // The same words twice are said twice only when they were gone in between.
  setAnnounced('')
  queueMicrotask(() => setAnnounced(text))
}

function focusOn(place: HTMLElement | null, block: ScrollLogicalPosition = 'start'): boolean {
  if (place === null) return false
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block })
  arrived = place
  return true
}

function headingOf(part: Element): HTMLElement | null {
  if (part === document.body || part === document.documentElement) return null
  return part.querySelector<HTMLElement>('h1, h2, h3, h4')
}
