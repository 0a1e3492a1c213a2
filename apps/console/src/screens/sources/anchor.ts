/** The anchor of a heading, as sources name it. */
export function anchorOf(heading: string): string {
  const kept = [...heading.trim().toLowerCase()].filter((letter) =>
    /[\p{L}\p{N}\s_-]/u.test(letter),
  )
  return kept.map((letter) => (/\s/.test(letter) ? '-' : letter)).join('')
}
