import { Command } from 'commander'

export function exploreCommand(): Command {
  return new Command('explore')
}
