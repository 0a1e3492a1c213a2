import { formatDay, formatDecimal, formatList, term } from '@understudy/messages/one-language'
import { Tag, type Column } from '@understudy/ui'
import { Show, type JSX } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { ProviderRow } from './partnership.ts'

type Compared = ProviderRow['assumed'][number]

/** What providers are compared by; what is assumed says so beside it. */
export function useDirectoryColumns(): () => Column<ProviderRow>[] {
  const { words, terms, locale } = useReader()
  return () => {
    const screen = words().partnerships
    const { fields } = terms()
    const { markets, regionUnknown } = words().licenseMove
    const list = (names: readonly string[]) => formatList(locale(), names)
    const compared = (
      key: Compared,
      value: (row: ProviderRow) => string | number,
      cell: (row: ProviderRow) => JSX.Element = value,
    ): Column<ProviderRow> => ({
      key,
      title: fields[key],
      value,
      cell: (row) => (
        <span class="u-row">
          {cell(row)}
          <Show when={row.assumed.includes(key)}>
            <Tag>{screen.assumed}</Tag>
          </Show>
        </span>
      ),
    })
    const region = ({ market }: ProviderRow) => term(markets, market ?? '', regionUnknown)
    return [
      { key: 'name', title: fields.name, value: ({ name }) => name },
      { key: 'market', title: screen.region, value: region },
      {
        key: 'standing',
        title: screen.standing,
        value: ({ standing }) => screen.standings[standing],
        cell: ({ standing }) => (
          <Tag tone={standing === 'partner' ? 'good' : 'neutral'}>{screen.standings[standing]}</Tag>
        ),
      },
      compared('training', ({ training }) => list(training.map((one) => screen.trainings[one]))),
      compared('marketing', ({ marketing }) =>
        marketing.length === 0
          ? words().shell.none
          : list(marketing.map((one) => screen.marketings[one])),
      ),
      compared(
        'creditDays',
        ({ creditDays }) => creditDays,
        ({ creditDays }) => formatDecimal(locale(), String(creditDays)),
      ),
      compared('support', ({ support }) => screen.supports[support]),
      {
        key: 'assumed',
        title: screen.assumed,
        value: ({ assumed }) => list(assumed.map((key) => fields[key])),
        inFileOnly: true,
      },
      {
        key: 'toldOn',
        title: fields.toldOn,
        value: ({ toldOn }) => toldOn,
        cell: ({ toldOn }) => (toldOn === null ? '' : formatDay(locale(), toldOn)),
      },
    ]
  }
}
