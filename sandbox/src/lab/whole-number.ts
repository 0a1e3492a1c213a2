/** A whole number written by a person, or null when it is none or out of bounds. */
export function wholeNumber(text: string, min: number, max: number): number | null {
  if (!/^\d{1,15}$/.test(text.trim())) return null
  const value = Number(text)
  return value >= min && value <= max ? value : null
}
