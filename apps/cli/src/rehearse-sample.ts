import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleFiles } from '@understudy/portfolio/testing'

const usage = `pnpm sample-partner --customers NUMBER --seed NUMBER --out FOLDER

Writes the files of an invented partner, as Partner Center and the tools beside it write them, as of 2020-03-02: what
\`pnpm rehearse\` and the page of own customers read. The same numbers give the same bytes.

  --customers  from 1 to 100000
  --seed       a whole number from 0 on
  --out        where they go; files of the same names are replaced`

const customersMax = 100_000

process.exitCode = await main()

/** 2 when something is not said, or is no number that it can be. */
async function main(): Promise<number> {
  const { customers, seed, out } = flags()
  const [count, from] = [whole(customers), whole(seed)]
  const isRight = count !== null && count >= 1 && count <= customersMax && from !== null
  if (!isRight || out === undefined) {
    console.error(usage)
    return 2
  }
  await mkdir(out, { recursive: true })
  for (const { name, bytes } of sampleFiles({ customers: count, seed: from })) {
    await writeFile(join(out, name), bytes)
    console.log(join(out, name))
  }
  return 0
}

function flags() {
  const options = {
    customers: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
  } as const
  try {
    return parseArgs({ options }).values
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure)
    return {}
  }
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}
