/** Moves the focus between rows with the arrow keys, Home and End; other keys are left alone. */
export function focusAfter(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  if (at === -1) return
  const target = rows[indexAfter(event.key, at, rows.length)]
  if (target === undefined || target === rows[at]) return
  event.preventDefault()
  target.focus()
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
