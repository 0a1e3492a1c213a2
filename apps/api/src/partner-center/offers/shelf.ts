import { countries, dayOf, isCountry, type CatalogLocale } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { badRequest } from '../wire/refused.ts'
import type { Shelf } from './resource.ts'
import { queryValue } from '../wire/path.ts'

/** The catalogue of the country asked for, on the workspace's day. @throws FaultError 400 */
export function shelfAsked(c: PartnerCenterContext): Shelf {
  return shelfOf(c, countryAsked(c))
}

/** The language of names is as asked for; the names themselves are English, whatever is asked for. */
export function shelfOf(c: PartnerCenterContext, country: string): Shelf {
  const locale = c.req.header('X-Locale') || 'en-US'
  return { country, locale, day: dayOf(c.var.opened.world.now) }
}

/** The country that the catalogue is asked for; Partner Center requires it. @throws FaultError 400, naming the nearest */
function countryAsked(c: PartnerCenterContext): string {
  const text = queryValue(c.req.url, 'country')
  if (!text) throw badRequest('country is missing: a two-letter code, as in country=FR.')
  const code = text.toUpperCase()
  if (isCountry(code)) return code
  const near = codeOfName(text)
  throw badRequest(`There is no country ${text}.`, near === undefined ? [] : [near])
}

/** The code of whoever writes a country out, in a language that the catalogue speaks. */
function codeOfName(text: string): string | undefined {
  for (const locale of ['en', 'fr', 'zh-TW'] as const satisfies readonly CatalogLocale[]) {
    const named = new Map(countries().map(({ code, names }) => [names[locale], code]))
    const found = named.get(nearest(text, [...named.keys()]) ?? '')
    if (found !== undefined) return found
  }
  return undefined
}
