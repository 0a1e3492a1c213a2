import { Command, InvalidArgumentError, Option } from 'commander'
import type { RehearseFlags } from './rehearse.ts'

export function rehearseCommand(): Command {
  return new Command('rehearse')
    .description(
      'Reads a partner’s own files, and writes where its customers stand, a plan, and what became of it when it was played. Nothing leaves this machine.',
    )
    .argument('<files...>', 'exports of Partner Center, reconciliation files, users, our template')
    .requiredOption('--as-of <day>', 'the day on which the files were made, YYYY-MM-DD', dayIn)
    .requiredOption('--out <folder>', 'where the report goes; files of the same names are replaced')
    .option('--name <name>', 'what the partner is called')
    .addOption(
      new Option('--kind <kind>', 'what the partner is').choices([
        'direct-bill',
        'indirect-provider',
      ]),
    )
    .option('--country <code>', 'of the partner, and of customers of which no file says it')
    .option('--from <day>', 'the first day of the plan; the day after --as-of', dayIn)
    .option('--per-day <number>', 'customers that begin on one day', wholeIn, 40)
    .option('--freeze <from..to>', 'days on which nothing begins; may be said again', freezeIn)
    .option('--plan <file>', 'plan.json of an earlier report, to be held against these files')
    .addOption(
      new Option('--order <order>', 'who comes first')
        .choices(['risk', 'money', 'date'])
        .default('risk'),
    )
    .option('--compare', 'plays the plan in the other orders as well, side by side')
    .option('--year', 'plays the year after the plan as well: invoices, licences, users')
    .option('--fail-one-in <number>', 'plays the plan with so many failing steps', wholeIn)
    .addOption(new Option('--lang <language>').choices(['en', 'fr', 'zh-TW']).default('en'))
    .action(async (files: string[], flags: RehearseFlags) => {
      const { rehearse } = await import('./rehearse.ts')
      process.exitCode = await rehearse(files, flags)
    })
}

function dayIn(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  throw new InvalidArgumentError('A day is written as 2020-03-02.')
}

function wholeIn(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 1) return number
  throw new InvalidArgumentError('This is a whole number from 1 on.')
}

interface Freeze {
  readonly from: string
  readonly to: string
}

function freezeIn(text: string, before: readonly Freeze[] = []): readonly Freeze[] {
  const [from = '', to = ''] = text.split('..')
  return [...before, { from: dayIn(from), to: dayIn(to) }]
}
