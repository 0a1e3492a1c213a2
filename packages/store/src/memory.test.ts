import { describeEventStore } from './contract/describe-event-store.ts'
import { memoryStore } from './memory.ts'

describeEventStore('the memory store', async () => memoryStore())
