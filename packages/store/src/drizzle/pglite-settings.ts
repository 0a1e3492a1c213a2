import { PGlite } from '@electric-sql/pglite'

/** One tenth of the memory and an eighth of the image of a server's defaults: it serves one person. */
export const startParams: string[] = [
  ...PGlite.defaultStartParams,
  '-c',
  'shared_buffers=16MB',
  '-c',
  'min_wal_size=2MB',
  '-c',
  'max_wal_size=4MB',
  '-c',
  'wal_recycle=off',
]

/** Segments of 1 MB instead of 16: an image carries at least one. */
export const initDbStartParams = ['--wal-segsize=1']
