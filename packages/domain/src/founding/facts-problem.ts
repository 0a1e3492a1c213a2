/** A reference in world facts that points at nothing. */
export interface FactsProblem {
  /** Keys from the top of the facts. */
  readonly path: readonly string[]
  readonly kind: 'partner' | 'offer' | 'product' | 'meter' | 'subscription' | 'sku' | 'service'
  readonly value: string
  readonly known: readonly string[]
}
