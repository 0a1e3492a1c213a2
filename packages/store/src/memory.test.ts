import { describeEventStore } from './contract/index.ts'
import { memoryStore } from './memory.ts'

describeEventStore('the memory store', async () => memoryStore())
