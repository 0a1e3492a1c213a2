import type { ReadingAnswer } from '@understudy/domain'

/** A reseller and a provider, as both see each other. */
export type Pair = ReadingAnswer<'partnerships'>['resellers'][number]

/** A provider in the directory. */
export type ProviderRow = ReadingAnswer<'providers'>['providers'][number]
