import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

/** `BASE_PATH` is where the page is served: `/` when absent. The API is reached on the page's own origin. */
export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [solid()],
  build: { target: 'es2024', cssTarget: ['chrome125', 'firefox128', 'safari18'] },
  server: { proxy: { '^/(workspaces|catalog|scenarios|v1)': 'http://127.0.0.1:8787' } },
})
