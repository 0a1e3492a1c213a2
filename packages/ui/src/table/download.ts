/** A UTF-8 byte order mark, without which spreadsheets misread accents and Chinese. */
const byteOrderMark = '\uFEFF'

/** Hands a text to the reader as a file. */
export function download(name: string, text: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(
    new Blob([byteOrderMark, text], { type: `${type};charset=utf-8` }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
