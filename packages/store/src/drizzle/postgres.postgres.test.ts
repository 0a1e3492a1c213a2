import { startPostgres, type TestPostgres } from '@understudy/harness/postgres'
import { describeEventStore } from '../contract/describe-event-store.ts'
import { openPostgres } from './postgres.ts'

let server: TestPostgres | undefined

describeEventStore(
  'PostgreSQL',
  async () => {
    server = await startPostgres()
    return openPostgres(server.url)
  },
  async () => server?.stop(),
)
