import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** In one sentence; the load says how much else was going on. */
export function machineText(): string {
  const model = cpus()[0]?.model.trim() || process.arch
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  const cores = availableParallelism()
  return `${cores} cores (${model}), ${gigabytes} GiB, Node ${process.versions.node}, ${process.platform}, load ${load} at the start`
}
