import type { Words } from '@understudy/messages/one-language'
import type { Component } from 'solid-js'
import type { CustomerFile } from './customer/customer-file.ts'

type Title = (words: Words['screens']) => string
type OfCustomer = Component<{ readonly customer: CustomerFile }>

/** An address below a rehearsal. */
export interface Page {
  /** As in `/customers/:customer/azure-plan`. */
  readonly path: string
  readonly component: Component
}

/** A part of a customer's screen, behind a tab. */
export interface CustomerTab {
  /** The end of its address. */
  readonly id: string
  readonly title: Title
  readonly panel: OfCustomer
}

/** A link in the side of every screen. */
export interface Destination {
  readonly to: (rehearsal: string) => string
  readonly title: Title
}

/** What one workflow shows; `contents.ts` names each workflow once. */
export interface WorkflowScreens {
  readonly pages?: readonly Page[]
  readonly tab?: CustomerTab
  /** In the order in which they stand. */
  readonly destination?: Destination | readonly Destination[]
  /** What it adds below a tab of another workflow, by the id of that tab. */
  readonly sections?: Readonly<Record<string, OfCustomer>>
  /** Cards that lead to its pages, by the id of the tab on which they stand. */
  readonly doors?: Readonly<Record<string, OfCustomer>>
}
