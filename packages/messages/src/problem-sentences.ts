/** One sentence about each problem of a request that is no broken rule. */
export type ProblemSentences = Readonly<Record<string, (named: string) => string>>
