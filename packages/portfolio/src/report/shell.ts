/** Text as one line, without signs that end it or that show it in another order than it is read. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}

/** Text as one word of a shell, whatever is in it: nothing of it is expanded or run. */
export function shellWord(text: string): string {
  return `'${oneLine(text).replaceAll("'", `'\\''`)}'`
}
