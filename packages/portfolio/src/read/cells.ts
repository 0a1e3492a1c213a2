/** What a column's name comes to when case, spaces and signs are left out: names drift from year to year. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Lower case with dashes, as the catalogue spells ids; null for what is none. */
export function guidIn(text: string): string | null {
  const bare = text.trim().replaceAll(/[{}]/g, '').toLowerCase()
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(bare) ? bare : null
}

/** A whole number from 0 on, with or without separators of thousands; null for anything else. */
export function wholeIn(text: string): number | null {
  const bare = text.trim().replaceAll(/[\s'’ ]|[.,](?=\d{3}(\D|$))/gu, '')
  const number = Number(bare.replace(/[.,]0+$/, ''))
  return bare !== '' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** An exact decimal, with a point or, where it cannot mark thousands, a comma before its decimals; null for anything else. */
export function decimalIn(text: string): string | null {
  const bare = text.trim().replaceAll(/[\s'’ ]/gu, '')
  const told = /^-?\d+,(\d{1,2}|\d{4,})$/.test(bare) ? bare.replace(',', '.') : bare
  const plain = told.replaceAll(/,(?=\d{3}(\D|$))/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null
}

export function yesNoIn(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  if (['true', 'yes', 'oui', 'vrai', '1', '是'].includes(word)) return true
  return ['false', 'no', 'non', 'faux', '0', '否'].includes(word) ? false : null
}

/** Undefined for what is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
