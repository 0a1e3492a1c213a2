import { meters, type Meter } from './meters.ts'

/** What is reserved: a size of virtual machines in a region, for a term. */
export interface Reserved {
  /** As Azure names it, as in `Standard_D2_v3`. */
  readonly armSku: string
  readonly armRegion: string
  /** ISO 8601. */
  readonly termLength: string
}

/** Dollars for an instance and month; null where the catalogue has no price. */
export function reservationPriceUsd(reserved: Reserved): string | null {
  return reservationMeter(reserved)?.tiers[0]?.priceUsd ?? null
}

/** What has the price of a reservation; undefined where the catalogue has none. */
export function reservationMeter({ armSku, armRegion, termLength }: Reserved): Meter | undefined {
  const years = /^P([13])Y$/.exec(termLength)?.[1]
  const name = `${sizeOf(armSku)} ${years} Year${years === '1' ? '' : 's'}`
  return meters().find((one) => isReservation(one) && one.name === name && one.region === armRegion)
}

/** The meter of the hours that a reservation covers; undefined where the catalogue has none. */
export function coveredMeter({
  armSku,
  armRegion,
}: Pick<Reserved, 'armSku' | 'armRegion'>): Meter | undefined {
  const size = sizeOf(armSku)
  return meters().find(
    (one) =>
      !isReservation(one) &&
      one.name === size &&
      one.region === armRegion &&
      one.unit === '1 Hour' &&
      one.category === 'Virtual Machines',
  )
}

/** What can be reserved, in the order of the catalogue. */
export function reservables(): readonly Reserved[] {
  return meters().flatMap((one) => {
    const [, size, years] = /^(.+) (\d) Years?$/.exec(one.name) ?? []
    if (!isReservation(one) || size === undefined || years === undefined) return []
    const armSku = `Standard_${size.replaceAll(' ', '_')}`
    return [{ armSku, armRegion: one.region, termLength: `P${years}Y` }]
  })
}

export function isReservation({ subcategory }: Pick<Meter, 'subcategory'>): boolean {
  return subcategory === 'Reservation'
}

function sizeOf(armSku: string): string {
  return armSku.replace(/^Standard_/, '').replaceAll('_', ' ')
}
