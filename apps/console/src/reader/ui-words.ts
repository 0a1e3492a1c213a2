import {
  formatCount,
  formatDay,
  formatDecimal,
  formatInstant,
  formatMoney,
  wordsIn,
  type Locale,
} from '@understudy/messages/one-language'
import type { UiWords } from '@understudy/ui'

/** What the parts of screens say by themselves. */
export function uiWords(locale: Locale): UiWords {
  const { shell, time } = wordsIn(locale).screens
  const rows = (count: number) => formatCount(locale, count, shell.allRows)
  const whole = (count: number) => formatDecimal(locale, String(count))
  return {
    locale,
    money: (value) => formatMoney(locale, value),
    instant: (moment) => formatInstant(locale, moment),
    search: shell.search,
    exportCsv: shell.exportCsv,
    rows: (shown, total) =>
      shown === total ? rows(shown) : shell.someRows(whole(shown), rows(total)),
    loadMore: shell.loadMore,
    noRows: shell.noRows,
    copy: shell.copy,
    copied: shell.copied,
    close: shell.close,
    what: shell.what,
    before: shell.before,
    after: shell.after,
    absent: '–',
    pair: shell.pair,
    day: (day) => formatDay(locale, day),
    selection: {
      count: (chosen, total) => shell.selected(whole(chosen), whole(total)),
      all: shell.selectAll,
      one: shell.selectOne,
      clear: shell.selectNone,
    },
    calendar: shell.calendar,
    clock: {
      title: time.clock,
      forward: time.forward,
      toDate: time.toDate,
      go: time.go,
      untilDone: time.untilDone,
      stop: time.stop,
      running: time.running,
    },
  }
}
