import type { CalendarDate } from '../kernel/calendar.ts'
import { decimal } from '../kernel/decimal.ts'
import { catalogEra } from './catalog-era.ts'
import {
  isDiscontinued,
  isLicense,
  offer,
  offerName,
  offers,
  successors,
  type Offer,
} from './offers.ts'
import { keptServices } from './kept-services.ts'
import { conflictsAmong, plansOf, servicesOfSku } from './service-plans.ts'

/** What could take the place of an offer: offers that are bought together. */
export interface MoveOption {
  /** Ids, in the order in which they are bought: a base before its add-on. */
  readonly offers: readonly string[]
  /** As on the day asked about. */
  readonly names: readonly string[]
  /** What licences are assigned of; the offer's own id where no SKU is public. */
  readonly skus: readonly string[]
  /** Same: the same offer. Equivalent: every service is kept. Different: something is lost. */
  readonly relation: 'same' | 'equivalent' | 'different'
  /** False when the licences that users hold go on serving them: the SKU is among the new ones. */
  readonly reassign: boolean
  /** How many services of the source are there, or contained in a larger one. */
  readonly kept: number
  /** Short names; the SKU itself where its services are not public. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** Groups of services from different SKUs that one user cannot hold at once. */
  readonly conflicts: readonly (readonly string[])[]
  /** True when Microsoft named this replacement; otherwise it is our judgement. */
  readonly documented: boolean
  /** What Microsoft says of it; null where it says nothing. */
  readonly keepsAllFeatures: boolean | null
  /** SKUs, of either side, whose services Microsoft did not publish: about these nothing is known. */
  readonly unknownSkus: readonly string[]
  /** Sum of the list prices in USD for each unit and month; null when one of them is not known. */
  readonly priceUsdMonth: string | null
  /** The smallest maximum among the offers. */
  readonly seatsMax: number
}

/** Replacements of our own judgement that are kept beside those that Microsoft names, at most. */
export const judgedOptionsMax = 5

/**
 * What can be bought on a day instead of an offer, best first (decision-0061). An offer that is still sold comes
 * first for itself; offers that are not sold, trials and Azure are never among them; an unknown offer has none.
 */
export function equivalentsOf(source: string, day: CalendarDate): readonly MoveOption[] {
  const key = `${catalogEra(day)} ${source}`
  const known = ranked.get(key)
  if (known) return known
  const options = rankedOptions(source, day)
  ranked.set(key, options)
  return options
}

/** One replacement, chosen freely: what users keep and lose when they go from an offer to these. */
export function moveOption(
  source: string,
  targets: readonly string[],
  day: CalendarDate,
): MoveOption {
  const key = `${catalogEra(day)} ${source} ${targets.join('+')}`
  const known = compared.get(key)
  if (known) return known
  const option = comparison(source, targets, day)
  if (compared.size < comparedMax) compared.set(key, option)
  return option
}

const compared = new Map<string, MoveOption>()

/** More than a portfolio chooses; what comes after is worked out anew each time. */
const comparedMax = 20_000

function comparison(source: string, targets: readonly string[], day: CalendarDate): MoveOption {
  const skus = targets.map(skuPart)
  const from = skuPart(source)
  const { lost, gained, kept } = keptServices(
    servicesOfSku(from),
    new Set(skus.flatMap(servicesOfSku)),
  )
  const same = targets.length === 1 && targets[0] === source
  const said = successors(source).find(({ offers: together }) => sameOffers(together, targets))
  const documented = said !== undefined && said.source !== 'judgement'
  return {
    offers: targets,
    names: targets.map((id) => offerName(id, day)),
    skus,
    relation: same ? 'same' : lost.length === 0 ? 'equivalent' : 'different',
    reassign: !skus.includes(from),
    kept,
    lost,
    gained,
    conflicts: conflictsBetween(skus),
    documented,
    keepsAllFeatures: said?.keepsAllFeatures ?? null,
    unknownSkus: [...new Set([from, ...skus])].filter((sku) => plansOf(sku) === null),
    priceUsdMonth: sumOfPrices(targets),
    seatsMax: Math.min(...targets.map((id) => offer(id)?.seatsMax ?? 0)),
  }
}

/** True when a customer can buy licences of it on that day for more than a trial. */
export function isSold(id: string, day: CalendarDate): boolean {
  return isLicense(id) && offer(id)?.category !== 'Trial' && !isDiscontinued(id, day)
}

const ranked = new Map<string, readonly MoveOption[]>()

function rankedOptions(source: string, day: CalendarDate): readonly MoveOption[] {
  const from = offer(source)
  if (!from || from.billing !== 'license') return []
  const named = successors(source).map(({ offers: together }) => together)
  const own = isSold(source, day) ? [[source]] : []
  const told = [...own, ...named.filter((targets) => targets.every((id) => isSold(id, day)))]
  const judged = candidates(from, day)
    .filter(({ offers: targets }) => !told.some((one) => sameOffers(one, targets)))
    .filter(isWorthNaming)
    .sort(byRank)
    .slice(0, judgedOptionsMax)
  return [...told.map((targets) => moveOption(source, targets, day)), ...judged].sort(byRank)
}

/** What nobody named has to keep at least half of the services, and to be assignable to one user. */
function isWorthNaming({ kept, lost, conflicts }: MoveOption): boolean {
  return kept > 0 && kept >= lost.length && conflicts.length === 0
}

/** Everything sold of the same kind, and bases with the add-on that closes their gap. */
function candidates({ id: source, isAddOn }: Offer, day: CalendarDate): readonly MoveOption[] {
  const sold = offers().filter(({ id }) => isSold(id, day))
  const addOns = sold.filter((one) => one.isAddOn)
  const bases = sold.filter((one) => !one.isAddOn).map(({ id }) => moveOption(source, [id], day))
  if (isAddOn) return [...addOns.map(({ id }) => moveOption(source, [id], day)), ...bases]
  const pairs = bases.flatMap(({ offers: [base = ''], lost }) =>
    addOns
      .filter((one) => one.prerequisites.includes(base) && provides(one, lost))
      .map(({ id }) => comparison(source, [base, id], day)),
  )
  return [...bases, ...pairs]
}

function provides({ id }: Offer, lost: readonly string[]): boolean {
  if (lost.length === 0) return false
  return keptServices(lost, new Set(servicesOfSku(skuPart(id)))).lost.length === 0
}

/** Total: no two options of one source are equal in it. */
function byRank(a: MoveOption, b: MoveOption): number {
  return (
    Number(b.relation === 'same') - Number(a.relation === 'same') ||
    a.lost.length - b.lost.length ||
    a.conflicts.length - b.conflicts.length ||
    Number(b.documented) - Number(a.documented) ||
    Number(a.reassign) - Number(b.reassign) ||
    a.gained.length - b.gained.length ||
    byPrice(a.priceUsdMonth, b.priceUsdMonth) ||
    byText(a.names.join('+'), b.names.join('+')) ||
    byText(a.offers.join('+'), b.offers.join('+'))
  )
}

/** An unknown price comes last. */
function byPrice(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return decimal(a).cmp(b)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function conflictsBetween(skus: readonly string[]): readonly (readonly string[])[] {
  if (skus.length < 2) return []
  return conflictsAmong(skus).map((plans) => plans.map(({ name }) => name).sort())
}

function sumOfPrices(ids: readonly string[]): string | null {
  let sum = decimal(0)
  for (const id of ids) {
    const price = offer(id)?.listPriceUsdMonth ?? null
    if (price === null) return null
    sum = sum.plus(price)
  }
  return sum.toFixed(2)
}

function sameOffers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

function skuPart(id: string): string {
  return offer(id)?.skuPartNumber ?? id
}
