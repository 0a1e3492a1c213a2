import { buildPages } from '../build-pages.ts'

/** Before the first browser test: the pages as `understudy serve --build` makes them, built once for all files. */
export function setup(): void {
  buildPages()
}
