import type { Locale } from '@understudy/messages/one-language'

/** The title of a scenario or fixture file in the reader's language, English when it has none; its path when it has no title. */
export function scenarioTitle(text: string, locale: Locale, path: string): string {
  const head = /^(?:scenario|fixture):[ \t]*(.*)$((?:\n[ \t]+.*)*)/m.exec(text)
  if (!head) return path
  const [, inline = '', block = ''] = head
  if (inline !== '') return bare(inline)
  return inLanguage(block, locale) ?? inLanguage(block, 'en') ?? path
}

function inLanguage(block: string, locale: Locale): string | undefined {
  const line = new RegExp(`^[ \\t]+['"]?${locale}['"]?:[ \\t]*(.+)$`, 'm').exec(block)?.[1]
  return line === undefined ? undefined : bare(line)
}

function bare(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2')
}
