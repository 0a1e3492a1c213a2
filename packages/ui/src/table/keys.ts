/** Moves the focus between rows, or between their boxes, with the arrow keys, Home and End; other keys are left alone. */
export function focusAfter(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
): HTMLElement | undefined {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-row]')]
  const inBox = isPicker(document.activeElement)
  const current = inBox ? document.activeElement?.closest('tr') : document.activeElement
  const at = rows.findIndex((row) => row === current)
  if (at === -1) return undefined
  const target = rows[indexAfter(event.key, at, rows.length)]
  if (target === undefined || target === rows[at]) return undefined
  event.preventDefault()
  const focused = inBox ? target.querySelector<HTMLElement>('.u-picker') : target
  focused?.focus()
  return target
}

/** The row a key leads to; the same row for keys that lead nowhere. */
export function indexAfter(key: string, at: number, count: number): number {
  const targets: Record<string, number> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  }
  return targets[key] ?? at
}

function isPicker(element: Element | null): boolean {
  return element?.classList.contains('u-picker') === true
}
