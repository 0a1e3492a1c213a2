import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import type { Locale } from '@understudy/messages'

/** The report as one file that any browser opens and prints; nothing in it is fetched or run. */
export function htmlOf(markdown: string, locale: Locale): string {
  const body = micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
<main>
${body}</main>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { text-align: start; padding: 0.3rem 0.8rem; border-bottom: 1px solid #8884 }
h2 { margin-top: 2.5rem; break-after: avoid }
tr { break-inside: avoid }
@media print { main { max-width: none; margin: 0 } table { display: table } }
`
