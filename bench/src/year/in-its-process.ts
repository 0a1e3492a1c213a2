import { portfolio } from './portfolio.ts'
import { lived } from './lived.ts'

/** Lives the year of as many customers as the first argument says; prints what that took as JSON. */
const customers = Number(process.argv[2])
const { world } = portfolio(customers)
const start = performance.now()
lived(world)
const milliseconds = performance.now() - start
// Linux counts in kilobytes.
const megabytes = process.resourceUsage().maxRSS / 1000
console.log(JSON.stringify({ milliseconds, megabytes, count: customers }))
