/**
 * The number that so many decimal digits of a text spell, from a place on. Dates are read so for every event: cutting
 * the text and asking for its number costs five times as much.
 */
export function numberAt(text: string, from: number, digits: number): number {
  let number = 0
  for (let at = from; at < from + digits; at += 1) number = number * 10 + text.charCodeAt(at) - zero
  return number
}

const zero = '0'.charCodeAt(0)

/** A whole number from 0 to 99 in two digits. */
export function twoDigits(number: number): string {
  return pairs[number] ?? String(number)
}

const pairs = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
