import type { Refusal } from '@understudy/domain'
import type { Amount } from './format/money.ts'
import type { Said } from './said.ts'
import type { Say } from './say.ts'
import { term } from './term.ts'
import type { Words } from './words.ts'

/** `names` says parties that the refusal itself does not name. */
export function saidIn(
  say: Say,
  { nouns, terms, screens }: Pick<Words, 'nouns' | 'terms' | 'screens'>,
  refusal: Pick<Refusal, 'about' | 'details' | 'mend'>,
): Said {
  const { about, details = {}, mend } = refusal
  const given = about?.given ?? {}
  const called = (kind: string, id: string): string =>
    about?.names[kind]?.[id] ?? (kind === 'party' ? say.party(id) : id)
  const one = (field: string, kind: string, noun: string): string => {
    const id = given[field]
    return typeof id === 'string' ? called(kind, id) : noun
  }
  const role = (actor: string): string => {
    const id = actor.slice(actor.indexOf('/') + 1)
    return nouns.role(term(terms.roles, id))
  }
  const party = (actor: string): string => called('party', actor.slice(0, actor.indexOf('/')))
  const actor = about?.actor ?? ''
  const giver = (mend && 'as' in mend ? mend.as : undefined) ?? actor
  const list = (kind: string): readonly string[] => details[kind] ?? []
  const named = (kind: string): string[] => {
    const noun = about?.kinds[kind] ?? kind
    return list(kind).map((id) => called(noun, id))
  }
  return {
    partner: one('partner', 'party', nouns.partner),
    customer: one('customer', 'party', nouns.customer),
    reseller: one('reseller', 'party', nouns.reseller),
    provider: one('provider', 'party', nouns.provider),
    party: actor === '' ? nouns.partner : party(actor),
    role: role(actor),
    giver: giver === '' ? nouns.partner : party(giver),
    giverRole: role(giver),
    subscription: one('subscription', 'subscription', nouns.subscription),
    entitlement: one('entitlement', 'entitlement', nouns.entitlement),
    plan: nouns.plan(one('plan', 'plan', '')),
    offer: one('offer', 'offer', nouns.offer),
    user: one('user', 'user', nouns.user),
    cart: one('cart', 'cart', nouns.cart),
    few: (kind, forms) => say.few(named(kind), forms),
    all: (kind) => say.list(named(kind)),
    has: (kind) => list(kind).length > 0,
    many: (kind) => list(kind).length,
    first: (kind) => list(kind)[0] ?? '',
    market: (place) => {
      const { markets, regionUnknown } = screens.licenseMove
      return term(markets, list('markets')[place] ?? '', regionUnknown)
    },
    country: (field) => say.country(textOf(given[field] ?? list(field)[0])),
    fields: (kind) => say.list(list(kind).map((field) => nouns.role(term(terms.fields, field)))),
    status: (kind) => nouns.role(term(terms.statuses, list(kind)[0] ?? '')),
    channel: (kind) => term(terms.channels, list(kind)[0] ?? ''),
    count: say.count,
    given: (field) => textOf(given[field]),
    choice: textOf(given[(mend?.by === 'again' ? mend.choose?.[0] : undefined) ?? '']),
    money: (field) => (isAmount(given[field]) ? say.money(given[field]) : textOf(given[field])),
    day: (field) => dayIn(textOf(given[field] ?? list(field)[0]), say),
    until: mend?.by === 'waiting' ? say.instant(mend.until) : '',
    today: dayIn(about?.at ?? '', say),
    by: mend?.by ?? '',
    command: mend?.by === 'command' ? mend.command : '',
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
}

function dayIn(text: string, say: Say): string {
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? say.day(text) : text
}
