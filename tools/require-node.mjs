// Plain JavaScript, so that an old Node can still say what is wrong.
const needed = 24
const running = Number.parseInt(process.versions.node, 10)

if (running < needed) {
  console.error(
    `Understudy needs Node ${needed}, and this is ${process.version}. It comes with the dependencies, ` +
      'which are not completely installed: run `npx pnpm install` and read what it says.',
  )
  process.exit(1)
}
