import { inLocale, type Locale, type LocalText } from '../language/words.ts'

/** As text of a page, inside of an attribute as well. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function textOf(text: LocalText, locale: Locale): string {
  return escaped(inLocale(text, locale))
}

/** Leads to a scenario on the same page. */
export function linkTo(id: string, words: string): string {
  return `<a href="#${escaped(id)}">${words}</a>`
}
