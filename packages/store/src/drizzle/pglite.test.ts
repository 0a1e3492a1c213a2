import { describeEventStore } from '../contract/describe-event-store.ts'
import { makeImage } from '../image/make-image.ts'
import { openPGlite } from './pglite.ts'

describeEventStore('PGlite', () => openPGlite({ image: () => makeImage() }))
