import { servicesOfSku } from '../../catalog/index.ts'
import { execute, type MemoryWorkspace } from '../../engine/execute.ts'
import { minus, minutesBetween } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { coverageOf } from '../../service/coverage.ts'
import { serviceOf } from '../../readings/service.ts'
import {
  adatum,
  advance,
  assertPoolsSumUp,
  auditLog,
  envelope,
  given,
  licenseCase,
  licenseLedger,
  licenseWorld,
  property,
  servicesNow,
  stateTold,
  tellLicenses,
  type AnyProperty,
  type LicenseCase,
  type Told,
} from '../../testing/index.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'

const lengths = ['10m', '1d', '13d', '40d'] as const

/** What a case came to: every command it told, accepted or not, and where it ended. */
interface Played {
  readonly at: MemoryWorkspace
  readonly told: readonly Told[]
}

function played(drawn: LicenseCase): Played {
  let at = begun(drawn)
  const told: Told[] = []
  for (const { kind, pick } of drawn.steps) {
    const next =
      kind === 'advance'
        ? advance(lengths[pick[0] % lengths.length] ?? '1d')
        : tellLicenses(kind, pick, adatum(at), at.world)
    if (next === null) continue
    at = execute(at, envelope(next, `step-${told.length}`)).after
    told.push(next)
  }
  return { at, told }
}

function begun(drawn: LicenseCase): MemoryWorkspace {
  const settings = { unacceptedLoss: drawn.warnsOnly ? 'warn' : 'refuse' } as const
  return given(licenseWorld(drawn), '2020-03-02T09:00:00Z', settings)
}

/** On to a day on which everything has ended that will. */
function waited({ at }: Played, ...lengthsOfTime: readonly string[]): MemoryWorkspace {
  return lengthsOfTime.reduce(
    (so, by, index) => execute(so, envelope(advance(by), `wait-${index}`)).after,
    at,
  )
}

function retold(drawn: LicenseCase) {
  return { world: licenseWorld(drawn), steps: [...played(drawn).told, advance('260d')] }
}

export const licensingProperties: readonly AnyProperty[] = [
  property({
    name: 'nobody loses service or data without having been named before',
    source: 'decision-0069#announced-by-the-clock',
    given: licenseCase(14),
    holds: (drawn) => {
      const end = waited(played(drawn), '260d')
      auditLog(end)
      const { unnamed } = licenseLedger(end)
      invariant(unnamed.length === 0, `everything is named, not: ${unnamed[0]}`)
    },
    retold,
  }),

  property({
    name: 'what ends by itself is announced 30 days ahead, or as soon as the clock moves',
    source: 'decision-0069#announced-by-the-clock',
    given: licenseCase(0),
    holds: (drawn) => {
      const start = begun(drawn)
      const end = waited({ at: start, told: [] }, '260d')
      for (const { at, event } of end.log.slice(start.log.length)) {
        if (event.type !== 'LossAnnounced') continue
        const due = minus(event.serviceEndsAt, end.world.settings.lossNoticeBefore)
        invariant(
          at <= due || at === start.world.now,
          `${event.subscription} is announced by ${due}`,
        )
      }
    },
    retold: (drawn) => ({ world: licenseWorld(drawn), steps: [advance('260d')] }),
  }),

  property({
    name: 'interruptions are what the log says, worked out a second time',
    source:
      'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp',
    given: licenseCase(10),
    holds: (drawn) => {
      const end = waited(played(drawn), '160d')
      const { minutes } = licenseLedger(end)
      const { users, total } = serviceOf(adatum(end), end.world.now)
      let sum = 0
      for (const { user, interruptedMinutes } of users) {
        const expected = minutes.get(`adatum ${user}`) ?? 0
        invariant(interruptedMinutes === expected, `${user} was without for ${expected} minutes`)
        sum += expected
      }
      invariant(total.interruptedMinutes === sum, 'the total is the sum')
      const last = end.log.at(-1)
      invariant(last && minutesBetween(last.at, end.world.now) === 0, 'the log ends now')
    },
    retold,
  }),

  property({
    name: 'whoever is served is served by a pool, and pools sum up',
    source:
      'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp',
    given: licenseCase(14),
    holds: (drawn) => {
      const { at } = played(drawn)
      const customer = adatum(at)
      assertPoolsSumUp(customer)
      const { provided, missing } = servicesNow(customer)
      for (const [user, covered] of coverageOf(customer)) {
        invariant(same(covered.served, provided.get(user)), `${user} has what it is provided with`)
        invariant(same(covered.missing, missing.get(user)), `${user} is without the rest`)
      }
    },
    retold,
  }),

  property({
    name: 'data goes when nothing keeps it any more, and a deletion says all that goes',
    source: 'decision-0060#where-data-goes',
    given: licenseCase(10),
    holds: (drawn) => {
      const { log, world } = waited(played(drawn), '260d')
      const told = log.flatMap(({ event }) => {
        if (event.type === 'UserDataDeleted') return lines(event.user, event.services)
        if (event.type !== 'SubscriptionDeleted') return []
        return event.dataLost.flatMap(({ user, services }) => lines(user, services))
      })
      const lost = world.customers
        .rows()
        .flatMap(({ users }) => users.rows())
        .flatMap((user) =>
          lines(
            user.id,
            user.lost.map(({ service }) => service),
          ),
        )
      invariant(told.sort().join() === lost.sort().join(), 'the log tells of all that is lost')
      for (const { id, licenses, stopped } of adatum({ world }).users.rows()) {
        for (const { service, goesAt } of stopped) {
          const isKept =
            goesAt === null
              ? licenses.some(
                  ({ sku }) => isLocked(world, sku) && servicesOfSku(sku).includes(service),
                )
              : goesAt > world.now
          invariant(isKept, `nothing keeps ${service} of ${id} beyond its time`)
        }
      }
    },
    retold,
  }),

  property({
    name: 'one long wait ends where two short ones do, announcements and all',
    source: 'partner-center#time',
    given: licenseCase(8),
    holds: (drawn) => {
      const start = played(drawn)
      const once = waited(start, '120d')
      const first = (drawn.users.length * 37) % 119
      const twice = waited(start, `${first}d`, `${120 - first}d`)
      invariant(stateTold(once) === stateTold(twice), 'the customer is the same')
    },
    retold,
  }),
]

function isLocked(world: MemoryWorkspace['world'], sku: string): boolean {
  return adatum({ world })
    .subscriptions.rows()
    .flatMap((one) => asLicense(one) ?? [])
    .some((one) => one.sku === sku && (one.status === 'suspended' || one.status === 'disabled'))
}

function lines(user: string, services: readonly string[]): string[] {
  return services.map((service) => `${user} ${service}`)
}

function same(these: Iterable<string>, those: ReadonlySet<string> | undefined): boolean {
  return [...these].sort().join() === [...(those ?? [])].sort().join()
}
