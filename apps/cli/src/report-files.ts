import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InvalidArgumentError } from 'commander'
import {
  htmlReport,
  jsonReport,
  junitReport,
  nearestWord,
  type RunReport,
} from '@understudy/scenario'

/** A report as the text of one file. */
export const reporters = {
  json: (report: RunReport) => `${JSON.stringify(jsonReport(report), null, 2)}\n`,
  junit: (report: RunReport) => junitReport(report),
  html: (report: RunReport) => htmlReport(report),
} as const

export type FileReporter = keyof typeof reporters

/** A kind of report and the file that it is written to. */
export interface ReportFile {
  readonly kind: FileReporter
  readonly file: string
}

/** `kind=file`, again and again. @throws InvalidArgumentError */
export function reportFileOf(text: string, before: readonly ReportFile[] = []): ReportFile[] {
  const [kind = '', ...rest] = text.split('=')
  const file = rest.join('=')
  const kinds = Object.keys(reporters)
  if (!isReporter(kind)) {
    const near = nearestWord(kind, kinds)
    const hint = near === null ? '' : ` Did you mean "${near}"?`
    throw new InvalidArgumentError(`Reports are ${kinds.join(', ')}, as in junit=a.xml.${hint}`)
  }
  if (file === '') throw new InvalidArgumentError(`A file belongs to it, as in ${kind}=a.${kind}.`)
  return [...before, { kind, file }]
}

/** Folders are made; a file of the same name is replaced. */
export async function writeReports(report: RunReport, files: readonly ReportFile[]): Promise<void> {
  for (const { kind, file } of files) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, reporters[kind](report))
  }
}

function isReporter(kind: string): kind is FileReporter {
  return Object.hasOwn(reporters, kind)
}
