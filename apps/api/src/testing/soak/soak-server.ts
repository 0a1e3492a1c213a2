import { serve } from '../../server.ts'

/** One API process on the PostgreSQL of DATABASE_URL: what the soak starts, asks and kills. */
await serve({ port: 0 })
