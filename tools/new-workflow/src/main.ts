import { fileURLToPath } from 'node:url'
import { copyTemplate } from './copy-template.ts'
import { isSlug, named } from './slug.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const [slug] = process.argv.slice(2)

const next = `Now name it once in each table of contents:
  packages/domain/src/decider.ts                       its commands, and what falls due
  packages/domain/src/nouns.ts                         its events, or those of a noun that is there
  packages/domain/src/properties.ts                    its claims for any case
  packages/domain/src/rulebook/rulebook.ts             its rules, and what shows each of them
  packages/messages/src/{en,fr,zh-TW}/index.ts         its words, and those of its events
  apps/console/src                                     its screen, in the routes
  apps/api/src/partner-center                          its resource, where Partner Center has one
Then replace the sample's command, event and rule by those of the source, and run pnpm generate.`

if (slug === undefined || !isSlug(slug)) {
  console.error('Usage: pnpm new-workflow <slug>, as in license-move')
  process.exitCode = 2
} else {
  try {
    for (const path of copyTemplate(slug, root)) console.log(path)
    console.log(named(next, slug))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
