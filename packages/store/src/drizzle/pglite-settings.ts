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

/**
 * The same for a folder whose flushes reach the disk. `-F` turns them off; of the ways to flush the log, `fsync` is the one
 * that PGlite's build hands on.
 */
export const flushing: string[] = [
  ...startParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** Segments of 1 MB instead of 16: an image carries at least one. */
export const initDbStartParams = ['--wal-segsize=1']
