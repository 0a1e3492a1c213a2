import { servicePlanConflictsTable } from './service-plan-conflicts.gen.ts'
import { servicePlanSupersedesTable } from './service-plan-supersedes.gen.ts'
import { servicePlansTable } from './service-plans.gen.ts'
import { skuServicePlansTable } from './sku-service-plans.gen.ts'

/** One service inside a licence. Join on `id`; `name` is not always unique (PROJECT_ESSENTIALS has two ids). */
export interface ServicePlan {
  readonly id: string
  /** Microsoft's short name, as in `MCOEV`. */
  readonly name: string
  /** For people to read; of the spellings in the dated lists the commonest. */
  readonly title: string
}

const planById = new Map(servicePlansTable.map(([id, name, title]) => [id, { id, name, title }]))
const plansBySku = new Map(skuServicePlansTable.map(([part, , , , plans]) => [part, plans]))
const largerPlans = Map.groupBy(servicePlanSupersedesTable, ([name]) => name)
const conflictGroupOf = new Map(servicePlanConflictsTable.map(([group, plan]) => [plan, group]))

/** The service plans of a SKU; null when Microsoft published none, which does not mean that it has none. */
export function plansOf(skuPartNumber: string): readonly ServicePlan[] | null {
  const ids = plansBySku.get(skuPartNumber)
  return ids ? plansWithIds(ids) : null
}

/** Every SKU whose service plans are known. */
export function knownSkus(): string[] {
  return [...plansBySku.keys()]
}

/** What a user keeps and loses who goes from one set of licences to another. */
export interface ServicePlanComparison {
  /** `by` is the plan itself, or a larger one that contains it. */
  readonly kept: readonly { readonly plan: ServicePlan; readonly by: ServicePlan }[]
  readonly lost: readonly ServicePlan[]
  readonly gained: readonly ServicePlan[]
  /** SKUs whose plans are not public: the comparison says nothing about them. */
  readonly unknownSkus: readonly string[]
}

/** Compares by service plan; a plan counts as kept when the other side has one that contains it (our judgement). */
export function compareSkus(from: readonly string[], to: readonly string[]): ServicePlanComparison {
  const before = allPlans(from)
  const after = allPlans(to)
  const kept = before.flatMap((plan) => {
    const by =
      after.find(({ id }) => id === plan.id) ?? after.find((other) => contains(other, plan))
    return by ? [{ plan, by }] : []
  })
  const keptIds = new Set(kept.map(({ plan }) => plan.id))
  const usedIds = new Set(kept.map(({ by }) => by.id))
  return {
    kept,
    lost: before.filter(({ id }) => !keptIds.has(id)),
    gained: after.filter(({ id }) => !usedIds.has(id)),
    unknownSkus: [...new Set([...from, ...to])].filter((sku) => !plansBySku.has(sku)),
  }
}

/** Groups of different plans that one user cannot hold at once, as of 2019-04-15. */
export function conflictsAmong(skus: readonly string[]): ServicePlan[][] {
  return conflictsWithin(allPlans(skus))
}

/** The same, for one user's licences with some of their services turned off; by short name. */
export function conflictsAmongLicenses(
  licenses: readonly { readonly sku: string; readonly without: readonly string[] }[],
): string[][] {
  const enabled = licenses.flatMap(({ sku, without }) =>
    (plansOf(sku) ?? []).filter(({ name }) => !without.includes(name)),
  )
  const plans = [...new Map(enabled.map((plan) => [plan.id, plan])).values()]
  return conflictsWithin(plans).map((group) => group.map(({ name }) => name).sort())
}

function conflictsWithin(plans: readonly ServicePlan[]): ServicePlan[][] {
  const inGroups = plans.filter(({ id }) => conflictGroupOf.has(id))
  const groups = Map.groupBy(inGroups, ({ id }) => conflictGroupOf.get(id))
  return [...groups.values()].filter((plans) => plans.length > 1)
}

/**
 * Short names of the services behind a SKU, sorted. A SKU without a public list has one service that bears its
 * own name: no list does not mean no services.
 */
export function servicesOfSku(sku: string): readonly string[] {
  const known = servicesBySku.get(sku)
  if (known) return known
  const services = [...new Set((plansOf(sku) ?? [{ name: sku }]).map(({ name }) => name))].sort()
  servicesBySku.set(sku, services)
  return services
}

const servicesBySku = new Map<string, readonly string[]>()

/** True when the larger service contains the smaller, over any number of steps; by short name. */
export function containsService(larger: string, smaller: string): boolean {
  return containersOf(smaller).has(larger)
}

/** Every service that contains this one, over any number of steps; by short name. */
export function containersOf(service: string): ReadonlySet<string> {
  return containers.get(service) ?? noServices
}

const noServices: ReadonlySet<string> = new Set()

const containers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...largerPlans.keys()].map((name) => {
    const queue = [name]
    for (const one of queue) {
      for (const [, next] of largerPlans.get(one) ?? []) if (!queue.includes(next)) queue.push(next)
    }
    return [name, new Set(queue.slice(1))]
  }),
)

function contains(larger: ServicePlan, smaller: ServicePlan): boolean {
  return containsService(larger.name, smaller.name)
}

function allPlans(skus: readonly string[]): ServicePlan[] {
  return plansWithIds(new Set(skus.flatMap((sku) => plansBySku.get(sku) ?? [])))
}

function plansWithIds(ids: Iterable<string>): ServicePlan[] {
  return [...ids].flatMap((id) => planById.get(id) ?? [])
}
