import chromium from '@sparticuz/chromium'

// A program of its own: the package reads TMPDIR and changes the environment of whoever imports it.
await chromium.executablePath()
