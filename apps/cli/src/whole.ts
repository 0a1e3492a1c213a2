/** A whole number from 1 on, written in digits; undefined for anything else. */
export function wholeFrom1(text: string): number | undefined {
  const number = Number(text)
  return /^\d+$/.test(text) && Number.isSafeInteger(number) && number >= 1 ? number : undefined
}
